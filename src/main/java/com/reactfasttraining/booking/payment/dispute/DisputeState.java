package com.reactfasttraining.booking.payment.dispute;

/** Where a dispute stands (docs.stripe.com/disputes/how-disputes-work). */
public enum DisputeState {
  /** Evidence is awaited until the deadline, or the money is lost. */
  NEEDS_RESPONSE,
  /** The bank looks at the evidence. */
  UNDER_REVIEW,
  /** The money is ours. */
  WON,
  /** The money is the customer's. */
  LOST,
  /** It came to nothing. */
  CLOSED;

  public boolean isOpen() {
    return this == NEEDS_RESPONSE || this == UNDER_REVIEW;
  }
}
