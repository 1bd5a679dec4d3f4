package com.reactfasttraining.booking.payment.settlement;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentLog;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over what the provider says of a payment: the one place where a payment changes.
 *
 * <p>Sessions, booking and payment are locked, in this order; then the payment follows, once.
 * Whoever comes second with the same news finds nothing to do.
 */
@ApplicationScoped
public class ApplyPayment {

  private static final Log LOG = Log.of(ApplyPayment.class);

  @Inject private Payments payments;
  @Inject private Bookings bookings;
  @Inject private SettleBooking settle;
  @Inject private Clock clock;

  /** The payment as it stands now; empty when the charge is none of ours. */
  @Transactional
  public Optional<Payment> apply(ProviderPayment seen, PaymentCause cause) {
    Optional<Payment> known = payments.of(seen);
    if (known.isEmpty()) {
      LOG.warn("the provider knows a payment that we do not", "intent", seen.intentId());
    }
    known.ifPresent(payment -> follow(payment, seen, cause));
    return known;
  }

  private void follow(Payment payment, ProviderPayment seen, PaymentCause cause) {
    Booking booking = lock(payment);
    PaymentState before = payment.state();
    Instant now = clock.instant();
    if (!payment.follow(seen, now)) {
      return;
    }
    payments.add(new PaymentLog(payment, before, cause, now).with(seen.requestId()));
    if (payment.state() == PaymentState.SUCCEEDED) {
      settle.settle(booking, payment, seen.received());
    }
  }

  private Booking lock(Payment payment) {
    String reference = payment.booking().reference();
    Set<Long> target = payment.transfer().map(t -> Set.of(t.to().id())).orElse(Set.of());
    Set<Long> sessions = bookings.lockSessions(reference, target);
    Booking booking = bookings.lock(reference, sessions).orElseThrow();
    payments.lock(payment);
    return booking;
  }
}
