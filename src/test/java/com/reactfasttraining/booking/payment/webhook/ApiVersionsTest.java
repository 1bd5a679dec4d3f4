package com.reactfasttraining.booking.payment.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApiVersionsTest {

  @Test
  void versionsOfOneNameAgree() {
    assertThat(ApiVersions.agree("2026-07-29.dahlia", "2026-07-29.dahlia")).isTrue();
    assertThat(ApiVersions.agree("2026-06-24.dahlia", "2026-07-29.dahlia")).isTrue();
  }

  @Test
  void versionsOfOtherNamesDiffer() {
    assertThat(ApiVersions.agree("2025-09-30.clover", "2026-07-29.dahlia")).isFalse();
  }

  @Test
  void versionsFromBeforeThereWereNamesAgreeOnlyWithThemselves() {
    assertThat(ApiVersions.agree("2024-06-20", "2024-06-20")).isTrue();
    assertThat(ApiVersions.agree("2024-06-20", "2024-04-10")).isFalse();
    assertThat(ApiVersions.agree("2024-06-20", "2026-07-29.dahlia")).isFalse();
  }
}
