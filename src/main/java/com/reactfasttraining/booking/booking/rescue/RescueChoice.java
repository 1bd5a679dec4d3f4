package com.reactfasttraining.booking.booking.rescue;

/** What a booker may choose when their session was cancelled. */
public enum RescueChoice {
  MOVE,
  REFUND,
  /** A credit instead of the money. */
  CREDIT
}
