package com.reactfasttraining.booking.platform.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {

  @Test
  void isWhatTheNameSays() {
    assertThat(Choice.of(DayOfWeek.class, "FRIDAY")).contains(DayOfWeek.FRIDAY);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "friday", "FRIDAY "})
  void isNothingForAnUnknownName(String name) {
    assertThat(Choice.of(DayOfWeek.class, name)).isEmpty();
  }
}
