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
  /** A credit was to pay for seats that nobody paid the rest of, or its owner left it out again. */
  CREDIT_NOT_USED,
  /** It was paid after the hold had ended, and the credit that was to pay the rest was spent. */
  CREDIT_SPENT,
  /** Somebody wants the money that they had kept with us as a credit. */
  CREDIT_PAID_OUT,
  /** It was made in the dashboard of the provider, not here. */
  DASHBOARD
}
