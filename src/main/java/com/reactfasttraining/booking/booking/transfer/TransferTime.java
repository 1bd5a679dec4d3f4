package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.catalogue.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** When a transfer begins, and for how long its seats are kept: never beyond either start. */
record TransferTime(Instant now, Duration hold) {

  Instant end(Session from, Session to) {
    return Stream.of(now.plus(hold), from.startsAt(), to.startsAt())
        .min(Instant::compareTo)
        .orElseThrow();
  }
}
