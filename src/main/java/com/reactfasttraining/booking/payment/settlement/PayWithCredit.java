package com.reactfasttraining.booking.payment.settlement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payment.TakenCredit;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.Credits;
import com.reactfasttraining.booking.payment.credit.FindCredit;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pays for a locked booking with credits, as far as they go. What they have paid counts as unused
 * until the price is whole: until then it may be left out again, and it goes back when the hold
 * ends.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class PayWithCredit {

  @Inject private Payments payments;
  @Inject private Credits credits;
  @Inject private Event<PaymentUnwanted> unwanted;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** What is left to pay by card. */
  public Money due(Booking booking) {
    return unused(booking).stream()
        .map(Payment::refundable)
        .reduce(booking.price().gross(), Money::minus);
  }

  /**
   * True when using this credit, or none, changes what is due by card.
   *
   * @throws RefusedException INVALID for a credit that cannot pay for the booking
   */
  public boolean changes(Booking booking, @Nullable Long creditId) {
    List<Payment> unused = unused(booking);
    if (creditId == null) {
      return !unused.isEmpty();
    }
    if (unused.stream().flatMap(p -> p.credit().stream()).anyMatch(c -> c.id() == creditId)) {
      return false;
    }
    requireUsable(credits.get(creditId), booking);
    return true;
  }

  /**
   * Takes what is due from the credit, or all that is left of it.
   *
   * @throws RefusedException INVALID for a credit that cannot pay for the booking
   */
  public void use(Booking booking, long creditId) {
    Credit credit = credits.get(creditId);
    credits.lock(List.of(credit));
    requireUsable(credit, booking);
    take(booking, credit, due(booking));
  }

  /** What credits have paid goes back to them, unless the price is whole. */
  public void leaveOut(Booking booking) {
    giveBack(booking, RefundReason.CREDIT_NOT_USED);
  }

  void giveBack(Booking booking, RefundReason reason) {
    payments.lockOfBooking(booking.reference()).stream()
        .filter(Payment::isUnusedCredit)
        .forEach(payment -> unwanted.fire(new PaymentUnwanted(payment, reason)));
  }

  /**
   * True when the price is whole with what a card has paid. What went back when the hold ended is
   * taken from the same credits again; if they have not enough left, nothing is taken.
   */
  boolean isWholeWith(Booking booking, Payment card) {
    Money missing = due(booking).minus(card.amount());
    if (missing.signum() <= 0) {
      return true;
    }
    List<Credit> before =
        payments.ofBooking(booking.reference()).stream()
            .flatMap(payment -> payment.credit().stream())
            .distinct()
            .toList();
    credits.lock(before);
    Money left =
        before.stream().map(Credit::left).reduce(Money::plus).orElse(missing.minus(missing));
    if (missing.minus(left).signum() > 0) {
      return false;
    }
    for (Credit credit : before) {
      missing = missing.minus(take(booking, credit, missing));
    }
    return true;
  }

  /** The price is whole: what credits have paid of it belongs to this payment now. */
  void complete(Booking booking, Payment whole) {
    unused(booking).forEach(payment -> payment.completedBy(whole.id()));
  }

  /** The newest payment by a credit that is not part of a whole price. */
  Payment last(Booking booking) {
    return unused(booking).stream().reduce((older, newer) -> newer).orElseThrow();
  }

  private Money take(Booking booking, Credit credit, Money due) {
    Money part = credit.spend(due);
    if (part.signum() > 0) {
      Instant now = clock.instant();
      List<Payment> all = payments.ofBooking(booking.reference());
      int attempts = all.stream().mapToInt(Payment::attempt).max().orElse(0);
      TakenCredit taken = new TakenCredit(credit, part);
      Payment payment = Payment.byCredit(booking, taken, attempts + 1, now);
      payments.add(payment);
      payments.add(new PaymentLog(payment, null, PaymentCause.CUSTOMER, now));
      audit.record("credit-spent", AuditedObject.booking(booking.reference()), part.format());
    }
    return part;
  }

  private List<Payment> unused(Booking booking) {
    return payments.ofBooking(booking.reference()).stream()
        .filter(Payment::isUnusedCredit)
        .toList();
  }

  private static void requireUsable(Credit credit, Booking booking) {
    if (!credit.left().currency().equals(booking.price().gross().currency())) {
      throw FindCredit.wrong("This credit is in another currency, so it cannot pay for this.");
    }
    if (credit.left().signum() == 0) {
      throw FindCredit.wrong("Nothing is left of this credit. Leave the code out and pay by card.");
    }
  }
}
