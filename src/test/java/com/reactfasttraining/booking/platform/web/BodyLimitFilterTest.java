package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyLimitFilterTest {

  @Test
  void onlyStripeMaySendMoreThanSixtyFourKibibytes() {
    assertThat(BodyLimitFilter.limit("/api/v1/bookings")).isEqualTo(65_536);
    assertThat(BodyLimitFilter.limit("/api/v1/stripe/webhook")).isEqualTo(262_144);
  }
}
