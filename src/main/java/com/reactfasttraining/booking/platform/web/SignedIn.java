package com.reactfasttraining.booking.platform.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/** What a session remembers: which account signed in, and when. */
record SignedIn(String publicId, Instant since) implements Serializable {

  static final Duration LONGEST = Duration.ofHours(12);

  boolean isOver(Instant now) {
    return !now.isBefore(since.plus(LONGEST));
  }
}
