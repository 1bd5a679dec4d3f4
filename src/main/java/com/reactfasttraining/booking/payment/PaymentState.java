package com.reactfasttraining.booking.payment;

/** Where an attempt to pay stands. */
public enum PaymentState {
  /** Nobody has given a card yet. */
  CREATED,
  /** The customer's bank wants to be sure (3-D Secure). */
  REQUIRES_ACTION,
  /** The bank is still thinking. */
  PROCESSING,
  /** The money is ours. Final. */
  SUCCEEDED,
  /** The last card was declined; the same attempt may still succeed with another. */
  FAILED,
  /** Called off. Final. */
  CANCELLED;

  /** True when nothing more can happen. */
  public boolean isFinal() {
    return this == SUCCEEDED || this == CANCELLED;
  }
}
