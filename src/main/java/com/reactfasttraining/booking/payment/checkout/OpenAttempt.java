package com.reactfasttraining.booking.payment.checkout;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attempt to pay that a locked booking has, or makes the next one. A booking never has
 * two open ones, whatever they are for: one that is left from an earlier transfer goes first.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class OpenAttempt {

  @Inject private Payments payments;
  @Inject private Clock clock;

  /** What is due for the transfer, or for the booking itself where there is none. */
  OpenedPayment open(Booking booking, @Nullable Transfer purpose, Money due) {
    List<Payment> all = payments.ofBooking(booking.reference());
    Optional<Payment> other =
        all.stream().filter(p -> !p.isFor(purpose, due) && !p.state().isFinal()).findFirst();
    if (other.isPresent() && other.get().intentId().isPresent()) {
      return opened(other.get(), false);
    }
    other.ifPresent(this::abandon);
    int attempts = all.stream().mapToInt(Payment::attempt).max().orElse(0);
    return all.stream()
        .filter(p -> p.isFor(purpose, due) && p.state() != PaymentState.CANCELLED)
        .reduce((older, newer) -> newer)
        .map(payment -> opened(payment, true))
        .orElseGet(() -> opened(next(booking, purpose, due, attempts + 1), true));
  }

  /** The attempt that is open at the provider: what is due may not change while it may be paid. */
  Optional<OpenedPayment> inTheWay(Booking booking) {
    return payments.ofBooking(booking.reference()).stream()
        .filter(payment -> !payment.state().isFinal() && payment.intentId().isPresent())
        .findFirst()
        .map(payment -> opened(payment, false));
  }

  private static OpenedPayment opened(Payment payment, boolean wanted) {
    return new OpenedPayment(payment.charge(), payment.intentId().orElse(null), wanted);
  }

  private Payment next(Booking booking, @Nullable Transfer purpose, Money due, int attempt) {
    Instant now = clock.instant();
    Payment payment =
        purpose == null
            ? new Payment(booking, due, attempt, now)
            : new Payment(purpose, attempt, now);
    payments.add(payment);
    payments.add(new PaymentLog(payment, null, PaymentCause.CUSTOMER, now));
    return payment;
  }

  /** The provider was never told of it, so nobody can pay it. */
  private void abandon(Payment payment) {
    PaymentState before = payment.state();
    payments.lock(payment);
    payment.abandon();
    payments.add(new PaymentLog(payment, before, PaymentCause.CUSTOMER, clock.instant()));
  }
}
