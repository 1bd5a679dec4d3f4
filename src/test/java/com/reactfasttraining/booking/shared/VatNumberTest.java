package com.reactfasttraining.booking.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB 123 4567 89",
        "gb123456789001",
        "GBGD123",
        "GBHA599",
        "XI123456789",
        "ATU12345678",
        "BE 0123.456.789",
        "CY12345678X",
        "DE-123456789",
        "EL123456789",
        "ESX1234567R",
        "ES12345678Z",
        "FRX7123456789",
        "IE1234567FA",
        "IE1X23456L",
        "LT123456789012",
        "NL123456789B01",
        "SE123456789001"
      })
  void knowsTheFormsOfGreatBritainAndTheUnion(String typed) {
    assertThat(VatNumber.tidy(typed)).matches(VatNumber.FORMAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "123456789",
        "GB12345678",
        "GB1234567890",
        "US123456789",
        "GBXX123",
        "DE12345678",
        "FRIO123456789",
        "NL123456789A01",
        "ES123456789",
        "GB123456789; drop"
      })
  void refusesOthers(String typed) {
    assertThat(VatNumber.tidy(typed)).doesNotMatch(VatNumber.FORMAT);
  }

  @Test
  void nothingIsNoNumber() {
    assertThat(VatNumber.tidy(null)).isNull();
    assertThat(VatNumber.tidy(" - ")).isNull();
    assertThat(VatNumber.tidy(" gb 123.456-789 ")).isEqualTo("GB123456789");
  }
}
