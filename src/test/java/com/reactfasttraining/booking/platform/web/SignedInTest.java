package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTest {

  private static final Instant MORNING = Instant.parse("2026-11-24T08:00:00Z");

  @Test
  void aSessionEndsAfterTwelveHoursHoweverBusyItIs() {
    SignedIn staff = new SignedIn("PUBLIC0ID", MORNING);
    assertThat(staff.isOver(MORNING.plus(Duration.ofHours(12)).minusMillis(1))).isFalse();
    assertThat(staff.isOver(MORNING.plus(Duration.ofHours(12)))).isTrue();
  }
}
