package com.reactfasttraining.booking.architecture.samples.booking;

import java.time.Instant;

/** Does not ask the clock. */
public class BareNow {
  Instant at = Instant.now();
}
