package com.reactfasttraining.booking.booking.cancellation;

/** How a booker changes their mind; the policy has windows for each. */
public enum ChangeKind {
  CANCELLATION,
  MOVE
}
