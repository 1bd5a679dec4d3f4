package com.reactfasttraining.booking.invoicing;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumbers;
import com.reactfasttraining.booking.payment.RefundReason;
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
 * Issues a credit note for a refund that Stripe has accepted, in the transaction that notes so, or
 * for what comes off an invoice that is paid later. A payment without an invoice needs none. The
 * payment or what is owed is locked, so one follows the other. It is of the moment at which the
 * refund was accepted, so that both stand on the same day of the ledger.
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
    if (refund.credited()) {
      return;
    }
    CreditCause cause = CreditCause.refund(why(refund.reason()), refund.refundKey());
    invoices
        .ofPayment(refund.paymentId())
        .ifPresent(invoice -> credit(invoice, refund.amount(), cause, refund.at()));
  }

  /** Takes an amount back of an invoice of which at least as much was not credited yet. */
  public void credit(Invoice invoice, Money amount, CreditCause cause) {
    credit(invoice, amount, cause, clock.instant());
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

  private static String why(RefundReason reason) {
    return reason == RefundReason.CANCELLATION ? "Refund after a cancellation" : "Refund";
  }
}
