package com.reactfasttraining.booking.architecture.samples.booking;

import java.time.Clock;

/** Has a clock of its own. */
public class SystemClock {
  Clock clock = Clock.systemUTC();
  long at = System.currentTimeMillis();
}
