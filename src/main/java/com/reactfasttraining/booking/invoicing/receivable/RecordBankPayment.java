package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;

/** Finance notes what the bank statement says: all of an invoice was paid, or a part of it. */
@ApplicationScoped
public class RecordBankPayment {

  @Inject private Caller caller;
  @Inject private Receivables receivables;
  @Inject private FindReceivables found;
  @Inject private AuditLog audit;
  @Inject private Event<BankPaymentReceived> received;
  @Inject private Clock clock;

  /**
   * Money has arrived for an invoice.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID when it is more than is open, or of a
   *     day that has not come
   */
  @Transactional
  public void receive(String invoiceNumber, @Valid NewBankPayment payment) {
    Receivable receivable = locked(invoiceNumber, payment);
    Money amount = amount(receivable, payment);
    receive(receivable, amount, payment);
  }

  /**
   * Money has arrived for an invoice, perhaps more than is open: only what is open is noted.
   *
   * @return how much that was, which is nothing when it is paid already, and what is open now
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID when it is of a day that has not come
   */
  @Transactional
  public ReceivedView receiveWhatIsOpen(String invoiceNumber, @Valid NewBankPayment payment) {
    Receivable receivable = locked(invoiceNumber, payment);
    Money part = amount(receivable, payment).atMost(receivable.open());
    if (part.signum() > 0) {
      receive(receivable, part, payment);
    }
    return new ReceivedView(part, receivable.open());
  }

  /**
   * Money that was paid for an invoice and is not owed any more has gone back.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; INVALID when it is more than is to go back, or
   *     of a day that has not come
   */
  @Transactional
  public void giveBack(String invoiceNumber, @Valid NewBankPayment payment) {
    Receivable receivable = locked(invoiceNumber, payment);
    Money amount = amount(receivable, payment);
    receivables.add(BankPayment.givenBack(receivable, amount, noted(payment)));
    note("bank-payment-given-back", receivable, amount);
  }

  private void receive(Receivable receivable, Money amount, NewBankPayment payment) {
    BankPayment noted = BankPayment.received(receivable, amount, noted(payment));
    receivables.add(noted);
    note("bank-payment-noted", receivable, amount);
    received.fire(noted.received());
  }

  private Receivable locked(String invoiceNumber, NewBankPayment payment) {
    caller.requireAnyOf("FINANCE", "ADMIN");
    if (payment.movedOn().isAfter(found.today())) {
      throw RefusedException.invalid(
          List.of(new FieldError("/movedOn", "Enter a day that is not in the future")));
    }
    return receivables
        .lock(invoiceNumber)
        .orElseThrow(() -> RefusedException.notFound("invoice to be paid"));
  }

  private static Money amount(Receivable receivable, NewBankPayment payment) {
    return Money.ofMajor(payment.amount(), receivable.currency());
  }

  private BankPayment.Noted noted(NewBankPayment payment) {
    return new BankPayment.Noted(
        payment.movedOn(), payment.reference().strip(), caller.actor(), clock.instant());
  }

  private void note(String action, Receivable receivable, Money amount) {
    audit.record(
        action,
        AuditedObject.booking(receivable.invoice().view().bookingReference()),
        "%s for %s, %s"
            .formatted(amount.format(), receivable.invoice().number(), receivable.state()));
  }
}
