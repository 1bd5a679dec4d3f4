package com.reactfasttraining.booking.invoicing.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchReceivablesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INV-2026-00042",
        "inv 2026 00042",
        "INV202600042",
        "Payment of Inv.2026/00042, thanks",
        "BACS INV - 2026 - 00042 HARBOUR"
      })
  void findsTheNumberHoweverItIsParted(String text) {
    assertThat(MatchReceivables.numbers(text)).containsExactly("INV-2026-00042");
  }

  @ParameterizedTest
  @ValueSource(strings = {"INV-2026-000421", "XINV-2026-00042", "2026-00042", "INV-26-42"})
  void takesNothingElseForANumber(String text) {
    assertThat(MatchReceivables.numbers(text)).isEmpty();
  }

  @Test
  void findsAllNumbersOfSeveral() {
    assertThat(MatchReceivables.numbers("INV-2026-00042 and INV-2026-00043"))
        .containsExactlyInAnyOrder("INV-2026-00042", "INV-2026-00043");
  }

  @Test
  void findsReferencesOfBookings() {
    assertThat(MatchReceivables.references("booking k7m2q9xa thanks")).containsExactly("K7M2Q9XA");
    assertThat(MatchReceivables.references("ref K7M2Q9X")).isEmpty();
  }
}
