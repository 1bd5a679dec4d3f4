package com.reactfasttraining.booking.payment.webhook;

/** How far the work on an event has come. */
public enum WebhookState {
  /** Nothing follows from events of its type. */
  NOT_NEEDED,
  /** To be done, or to be tried again. */
  PENDING,
  DONE,
  /** Failed so often that it is not tried any more by itself. */
  GIVEN_UP
}
