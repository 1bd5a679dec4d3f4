package com.reactfasttraining.booking.booking.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Until when seats are offered. */
class OfferTermsTest {

  private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
  private static final Duration DAY = Duration.ofHours(24);

  @Test
  void lastsTheUsualTimeWhenTheSessionIsFarAway() {
    Instant start = NOW.plus(Duration.ofDays(10));
    assertThat(OfferTerms.deadline(NOW, DAY, start)).contains(NOW.plus(DAY));
  }

  @Test
  void endsTwoHoursBeforeTheSessionAtTheLatest() {
    Instant start = NOW.plus(Duration.ofHours(5));
    assertThat(OfferTerms.deadline(NOW, DAY, start)).contains(NOW.plus(Duration.ofHours(3)));
  }

  @Test
  void isNotMadeWhenTheSessionBeginsTooSoon() {
    assertThat(OfferTerms.deadline(NOW, DAY, NOW.plus(Duration.ofHours(2)))).isEmpty();
    assertThat(OfferTerms.deadline(NOW, DAY, NOW.minus(Duration.ofHours(1)))).isEmpty();
  }
}
