package com.reactfasttraining.booking.booking;

import java.time.Duration;
import java.time.Instant;

/** Seats kept from now on for so long. */
record Hold(Instant now, Duration length) {

  Instant end() {
    return now.plus(length);
  }
}
