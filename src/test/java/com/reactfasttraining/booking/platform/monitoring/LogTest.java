package com.reactfasttraining.booking.platform.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogTest {

  @AfterEach
  void forget() {
    Correlation.end();
  }

  @Test
  void putsTheCorrelationIdBeforeTheFacts() {
    Correlation.begin("id-of-request");
    assertThat(Log.facts("booking", "ABC23456", "seats", 3))
        .hasToString("{correlationId=id-of-request, booking=ABC23456, seats=3}");
  }

  @Test
  void hasNoIdOutsideOfARequest() {
    assertThat(Log.facts()).isEmpty();
  }

  @Test
  void refusesANameWithoutAValue() {
    assertThatIllegalArgumentException().isThrownBy(() -> Log.facts("booking"));
  }

  @Test
  void acceptsAWellFormedId() {
    assertThat(Correlation.acceptOrCreate("0af7651916cd43dd8448eb211c80319c"))
        .isEqualTo("0af7651916cd43dd8448eb211c80319c");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "short", "with space and more", "line\nbreak-in-it", "<script>alert"})
  void replacesAnIdThatCouldForgeALogLine(String sent) {
    assertThat(Correlation.acceptOrCreate(sent)).isNotEqualTo(sent).matches("[0-9A-Z]{16}");
  }
}
