package com.reactfasttraining.booking.booking.rescue;

/** What has become of a booking whose session was cancelled. */
public enum RescueState {
  /** Its booker has not chosen yet. */
  OPEN,
  /** It has gone to another session. */
  MOVED,
  /** It was cancelled, and what was paid goes back. */
  REFUNDED
}
