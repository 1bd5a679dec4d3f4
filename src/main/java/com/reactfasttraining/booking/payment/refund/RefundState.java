package com.reactfasttraining.booking.payment.refund;

/** Where a refund stands: {@code REQUESTED → SUBMITTED → SUCCEEDED | FAILED}. */
public enum RefundState {
  REQUESTED,
  SUBMITTED,
  SUCCEEDED,
  FAILED;

  boolean isFinal() {
    return this == SUCCEEDED || this == FAILED;
  }
}
