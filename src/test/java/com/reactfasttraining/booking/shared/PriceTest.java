package com.reactfasttraining.booking.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceTest {

  @ParameterizedTest
  @CsvSource({
    "8500, 2000, 1417",
    "17000, 2000, 2833",
    "3, 2000, 1",
    "2, 2000, 0",
    "9999, 0, 0",
    "105, 500, 5"
  })
  void takesVatOutOfTheGrossAmountHalfUp(long gross, int rate, long vat) {
    Price price = Price.includingVat(Money.of(gross, "GBP"), rate);
    assertThat(price.vat().amountMinor()).isEqualTo(vat);
    assertThat(price.net().plus(price.vat())).isEqualTo(price.gross());
  }

  @Test
  void refusesPartsThatDoNotAddUp() {
    Money one = Money.of(1, "GBP");
    assertThatThrownBy(() -> new Price(one, one, one)).isInstanceOf(IllegalArgumentException.class);
  }
}
