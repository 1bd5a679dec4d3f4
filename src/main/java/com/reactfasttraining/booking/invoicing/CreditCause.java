package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why an invoice is credited: a refund, or a change of a booking, by the public id of its quote or
 * transfer.
 */
public record CreditCause(String why, @Nullable RefundSucceeded refund, @Nullable String changeId) {

  static CreditCause of(RefundSucceeded refund) {
    boolean isCancelled = refund.reason() == RefundReason.CANCELLATION;
    return new CreditCause(isCancelled ? "Refund after a cancellation" : "Refund", refund, null);
  }

  /** A change that takes something off what was billed, though no money goes back by itself. */
  public static CreditCause change(String why, String changeId) {
    return new CreditCause(why, null, changeId);
  }

  Optional<Long> refundKey() {
    return Optional.ofNullable(refund).map(RefundSucceeded::refundKey);
  }

  /** The payment of which is given back. */
  Optional<Long> paymentId() {
    return Optional.ofNullable(refund).map(RefundSucceeded::paymentId);
  }
}
