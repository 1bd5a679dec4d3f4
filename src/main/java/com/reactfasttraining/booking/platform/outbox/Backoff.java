package com.reactfasttraining.booking.platform.outbox;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long to wait before the next attempt: doubling from the configured first pause, at most six
 * hours, each time somewhere between half of it and the whole, so that many failures do not come
 * back together.
 */
@ApplicationScoped
public class Backoff {

  private static final Duration LONGEST = Duration.ofHours(6);

  @Inject private Settings settings;

  Duration after(int attempt) {
    Duration pause = settings.retryPause().multipliedBy(1L << Math.min(attempt - 1, 20));
    long most = Math.min(pause.toMillis(), LONGEST.toMillis());
    return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
  }
}
