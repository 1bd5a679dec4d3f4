package com.reactfasttraining.booking.requirement;

/** How much depends on a need being met; the template gives it, staff may change it. */
public enum Priority {
  CRITICAL,
  HIGH,
  STANDARD
}
