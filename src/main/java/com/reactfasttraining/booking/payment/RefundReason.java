package com.reactfasttraining.booking.payment;

/** Why money is given back. */
public enum RefundReason {
  /** It was paid after the hold had ended, and the seats were gone. */
  NO_SEATS_LEFT,
  /** The booking was paid for already. */
  PAID_TWICE,
  CANCELLATION,
  /** The booking went to a session that costs less. */
  MOVE,
  /** It was paid for a transfer that could not be made any more; the old booking stands. */
  MOVE_LAPSED,
  STAFF,
  /** It was made in the dashboard of the provider, not here. */
  DASHBOARD
}
