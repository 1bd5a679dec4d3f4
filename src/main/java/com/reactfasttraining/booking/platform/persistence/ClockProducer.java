package com.reactfasttraining.booking.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/**
 * The one clock of the product: UTC, in the microseconds that PostgreSQL keeps. Everything that
 * needs the time injects {@link Clock} and asks for its instant: {@link Clock#millis()} divides by
 * zero on Java 17 when a tick is shorter than a millisecond.
 */
@ApplicationScoped
public class ClockProducer {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
