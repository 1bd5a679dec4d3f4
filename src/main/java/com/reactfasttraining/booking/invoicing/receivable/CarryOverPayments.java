package com.reactfasttraining.booking.invoicing.receivable;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * What a company had paid on invoices that were credited counts towards the one that bills the
 * booking anew: nobody has to give it back and to ask for it again. On the ledger the two bank
 * payments of it come to nothing.
 */
@ApplicationScoped
class CarryOverPayments {

  @Inject private Caller caller;
  @Inject private Receivables receivables;
  @Inject private FindReceivables found;
  @Inject private AuditLog audit;
  @Inject private Event<BankPaymentReceived> received;
  @Inject private Clock clock;

  @Transactional(MANDATORY)
  void to(Receivable next) {
    List<Receivable> before =
        receivables.ofBooking(next.invoice().bookingId()).stream()
            .filter(other -> other.id() != next.id())
            .toList();
    before.forEach(receivables::lock);
    List<Money> parts =
        next.open().takenInOrderFrom(before.stream().map(Receivable::surplus).toList());
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).signum() > 0) {
        carry(before.get(i), next, parts.get(i));
      }
    }
  }

  private void carry(Receivable from, Receivable next, Money amount) {
    String number = next.invoice().number();
    receivables.add(BankPayment.givenBack(from, amount, noted("Counts towards " + number)));
    BankPayment payment =
        BankPayment.received(next, amount, noted("Paid on " + from.invoice().number()));
    receivables.add(payment);
    audit.record(
        "bank-payment-carried-over",
        AuditedObject.booking(next.invoice().view().bookingReference()),
        amount.format() + " from " + from.invoice().number() + " to " + number);
    received.fire(payment.received());
  }

  private BankPayment.Noted noted(String reference) {
    return new BankPayment.Noted(found.today(), reference, caller.actor(), clock.instant());
  }
}
