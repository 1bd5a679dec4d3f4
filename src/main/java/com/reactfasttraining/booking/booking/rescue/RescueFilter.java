package com.reactfasttraining.booking.booking.rescue;

/** Which bookings of cancelled sessions staff look at. */
public enum RescueFilter {
  OPEN,
  /** Open, and the seats that were kept are free again. */
  OVERDUE,
  ANSWERED
}
