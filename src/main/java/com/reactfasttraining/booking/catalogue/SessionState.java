package com.reactfasttraining.booking.catalogue;

/** What a customer can expect of a session. */
public enum SessionState {
  /** It will take place and has seats. */
  OPEN,
  /** It will take place and every seat is taken or held. */
  FULL,
  /** It was called off. */
  CANCELLED,
  /** It has begun or is over. */
  ENDED
}
