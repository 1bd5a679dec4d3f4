package com.reactfasttraining.booking.payment.trail;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A payment in the list of staff. */
public record PaymentRowView(
    String id,
    String bookingReference,
    @Nullable String booker,
    PaymentState state,
    Money amount,
    Money refunded,
    Instant createdAt) {

  static PaymentRowView of(Payment payment) {
    return new PaymentRowView(
        payment.publicId(),
        payment.booking().reference(),
        payment.booking().booker().map(Booker::name).orElse(null),
        payment.state(),
        payment.amount(),
        payment.refunded(),
        payment.createdAt());
  }
}
