package com.reactfasttraining.booking.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void addsAndMultipliesInMinorUnits() {
    Money seat = Money.of(8500, "GBP");
    assertThat(seat.times(2).plus(Money.of(1, "GBP"))).isEqualTo(Money.of(17001, "GBP"));
  }

  @Test
  void refusesToMixCurrencies() {
    assertThatThrownBy(() -> Money.of(1, "GBP").plus(Money.of(1, "EUR")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesToOverflow() {
    assertThatThrownBy(() -> Money.of(Long.MAX_VALUE, "GBP").times(2))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isWrittenAsABritishReaderExpects() {
    assertThat(Money.of(108500, "GBP").format()).isEqualTo("£1,085.00");
    assertThat(Money.of(500, "JPY").toDecimal()).isEqualByComparingTo("500");
  }

  @Test
  void roundsAShareHalfUp() {
    assertThat(Money.of(8501, "GBP").share(5000)).isEqualTo(Money.of(4251, "GBP"));
    assertThat(Money.of(8501, "GBP").share(0)).isEqualTo(Money.zero("GBP"));
  }

  @Test
  void losesNothingWhenItIsSplit() {
    assertThat(Money.of(8, "GBP").split(3))
        .containsExactly(Money.of(3, "GBP"), Money.of(3, "GBP"), Money.of(2, "GBP"));
  }

  @Test
  void isCappedByALimit() {
    Money five = Money.of(5, "GBP");
    assertThat(Money.of(6, "GBP").atMost(five)).isEqualTo(five);
    assertThat(Money.of(4, "GBP").atMost(five)).isEqualTo(Money.of(4, "GBP"));
  }

  @Test
  void knowsWhetherItIsNothingOrLess() {
    assertThat(Money.zero("GBP").signum()).isZero();
    assertThat(Money.of(1, "GBP").signum()).isPositive();
    assertThat(Money.of(-1, "GBP").signum()).isNegative();
  }

  @Test
  void readsMajorUnitsExactly() {
    assertThat(Money.ofMajor(new BigDecimal("85.5"), "GBP")).isEqualTo(Money.of(8550, "GBP"));
    assertThatThrownBy(() -> Money.ofMajor(new BigDecimal("0.001"), "GBP"))
        .isInstanceOf(ArithmeticException.class);
  }
}
