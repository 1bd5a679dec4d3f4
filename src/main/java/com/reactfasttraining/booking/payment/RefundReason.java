package com.reactfasttraining.booking.payment;

/** Why money is given back. */
public enum RefundReason {
  /** It was paid after the hold had ended, and the seats were gone. */
  NO_SEATS_LEFT,
  /** The booking was paid for already. */
  PAID_TWICE,
  CANCELLATION,
  STAFF
}
