package com.reactfasttraining.booking.booking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Seats kept from now on for so long, for a buyer of this network if that is to be known; a longer
 * hold in its place is refused when there were as many {@code extensions} before.
 */
public record Hold(Instant now, Duration length, int extensions, @Nullable String network) {

  private static final int EXTENSIONS = 3;

  public Hold(Instant now, Duration length) {
    this(now, length, EXTENSIONS, null);
  }

  public Hold from(@Nullable String where) {
    return new Hold(now, length, extensions, where);
  }

  Instant end() {
    return now.plus(length);
  }
}
