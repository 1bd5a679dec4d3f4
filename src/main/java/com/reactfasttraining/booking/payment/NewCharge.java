package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;

/**
 * What is to be charged. The idempotency key is the booking and the number of the attempt, never
 * the booking alone, so that a new attempt after a failed one is not taken for a repetition.
 */
public record NewCharge(String paymentId, String reference, int attempt, Money amount) {

  public String idempotencyKey() {
    return reference + "-" + attempt;
  }
}
