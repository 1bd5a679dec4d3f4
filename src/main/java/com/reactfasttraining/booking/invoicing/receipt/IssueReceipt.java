package com.reactfasttraining.booking.invoicing.receipt;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceIssued;
import com.reactfasttraining.booking.invoicing.Invoices;
import com.reactfasttraining.booking.invoicing.receipt.Receipt.Paid;
import com.reactfasttraining.booking.invoicing.receipt.Receipt.PaidInvoice;
import com.reactfasttraining.booking.invoicing.receivable.BankPaymentReceived;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Writes the receipt of a payment, in the transaction that takes it over. */
@ApplicationScoped
@Transactional(MANDATORY)
public class IssueReceipt {

  @Inject private Receipts receipts;
  @Inject private Invoices invoices;
  @Inject private Payments payments;
  @Inject private Settings settings;
  @Inject private Event<ReceiptIssued> written;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * An invoice of a payment is paid at once, by a card and by credits perhaps; one that a company
   * pays later is not.
   */
  void issue(@Observes InvoiceIssued issued) {
    Invoice invoice = invoices.get(issued.invoiceId());
    invoice.paidBy().map(payments::get).stream()
        .flatMap(whole -> payments.partsOf(whole).stream())
        .forEach(payment -> issue(invoice, payment));
  }

  private void issue(Invoice invoice, Payment payment) {
    Instant at = payment.succeededAt().orElseThrow();
    LocalDate day = LocalDate.ofInstant(at, settings.company().zone());
    Paid paid = paid(payment.amount(), day);
    Receipt receipt = Receipt.ofPayment(next(invoice), payment.id(), paid);
    add(invoice, receipt, payment.transfer().isEmpty());
  }

  void issue(@Observes BankPaymentReceived received) {
    Invoice invoice = invoices.get(received.invoiceId());
    Paid paid = paid(received.amount(), received.movedOn());
    add(invoice, Receipt.ofBankPayment(next(invoice), received.bankPaymentId(), paid), false);
  }

  private void add(Invoice invoice, Receipt receipt, boolean atCheckout) {
    receipts.add(receipt);
    String reference = invoice.view().bookingReference();
    audit.record("receipt-issued", AuditedObject.booking(reference), receipt.number());
    written.fire(new ReceiptIssued(receipt.number(), atCheckout));
  }

  private Paid paid(Money amount, LocalDate day) {
    return new Paid(amount, day, clock.instant());
  }

  private PaidInvoice next(Invoice invoice) {
    int position = receipts.count(invoice.id()) + 1;
    return new PaidInvoice(invoice.id(), invoice.number(), invoice.bookingId(), position);
  }
}
