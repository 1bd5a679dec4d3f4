package com.reactfasttraining.booking.payment.settlement;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Finds payments for whoever may see their booking. */
@ApplicationScoped
public class FindPayment {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Payments payments;

  /** The newest attempt of the caller's booking. */
  @Transactional
  public Payment latest(String reference) {
    Booking booking = found.own(bookings.find(reference));
    return payments.latest(booking).orElseThrow(() -> RefusedException.notFound("payment"));
  }

  /** The intent to ask about; null when the payment is final or the provider knows none. */
  @Nullable String toBeAsked(Payment payment) {
    return payment.state().isFinal() ? null : payment.intentId().orElse(null);
  }
}
