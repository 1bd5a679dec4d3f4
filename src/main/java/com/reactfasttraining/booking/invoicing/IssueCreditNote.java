package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumbers;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
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
import java.util.List;

/**
 * Issues the credit note of a refund that Stripe has accepted, in the transaction that notes so, or
 * of what a change takes off an invoice. A payment without an invoice needs none. The booking is
 * locked, so one follows the other. It is of the moment at which the refund was accepted, so that
 * both stand on the same day of the ledger.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class IssueCreditNote {

  @Inject private Invoices invoices;
  @Inject private InvoiceNumbers numbers;
  @Inject private Settings settings;
  @Inject private AuditLog audit;
  @Inject private Event<InvoiceIssued> issued;
  @Inject private Clock clock;

  void issue(@Observes RefundSucceeded refund) {
    List<Invoice> own = invoices.ofPayment(refund.paymentId());
    if (refund.credited() || own.isEmpty()) {
      return;
    }
    List<Invoice> paid =
        invoices.billed(refund.bookingId()).stream()
            .filter(i -> i.paymentId().isPresent())
            .toList();
    List<Invoice> order = new CreditOrder(own, refund.decidedAt()).of(paid);
    Money credited = credit(order, refund.amount(), CreditCause.of(refund), refund.at());
    if (!credited.equals(refund.amount())) {
      throw new IllegalStateException(
          "refund " + refund.refundId() + " is of more than was billed");
    }
  }

  /** Takes an amount back of an invoice of which at least as much was not credited yet. */
  public void credit(Invoice invoice, Money amount, CreditCause cause) {
    credit(invoice, amount, cause, clock.instant());
  }

  /** Takes an amount back of invoices, of the first ones first, as far as they go; says how far. */
  Money credit(List<Invoice> order, Money amount, CreditCause cause, Instant at) {
    List<Money> parts = amount.takenInOrderFrom(order.stream().map(invoices::left).toList());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).signum() > 0) {
        credit(order.get(i), parts.get(i), cause, at);
      }
    }
    return parts.stream().reduce(Money.zero(amount.currency()), Money::plus);
  }

  private void credit(Invoice invoice, Money amount, CreditCause cause, Instant at) {
    Issue issue = new Issue(settings.company(), at);
    List<CreditedLine> lines = Credit.share(amount, invoices.creditable(invoice));
    InvoiceNumber number = numbers.next(InvoiceKind.CREDIT_NOTE, issue.date().getYear());
    Invoice note = new Invoice(number, invoice, new Credit(cause, lines), issue);
    invoices.add(note);
    String reference = invoice.bookingReference();
    audit.record(
        "credit-note-issued",
        AuditedObject.booking(reference),
        note.number() + " for " + invoice.number());
    issued.fire(new InvoiceIssued(note.id(), note.number(), reference));
  }
}
