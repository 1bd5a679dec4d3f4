package com.reactfasttraining.booking.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
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

  @Test
  void losesNothingWhenItIsSharedInProportion() {
    assertThat(pence(100).inProportionTo(List.of(pence(1), pence(1), pence(1))))
        .containsExactly(pence(34), pence(33), pence(33));
    assertThat(pence(10).inProportionTo(List.of(pence(1), pence(8))))
        .containsExactly(pence(1), pence(9));
    assertThat(pence(5).inProportionTo(List.of(pence(20), pence(-10))))
        .containsExactly(pence(10), pence(-5));
  }

  @Test
  void sharesBigAmountsWithoutAnOverflow() {
    Money most = pence(Long.MAX_VALUE / 4);
    assertThat(most.plus(most).inProportionTo(List.of(most, most))).containsExactly(most, most);
  }

  @Property
  void sharesAddUpAndStayWithinTheirWeights(
      @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 1_000_000) Long> amounts,
      @ForAll @IntRange(max = 10_000) int basisPoints) {
    List<Money> weights = amounts.stream().map(MoneyTest::pence).toList();
    Money whole = weights.stream().reduce(pence(0), Money::plus);
    Assume.that(whole.signum() > 0);
    Money amount = whole.share(basisPoints);
    List<Money> parts = amount.inProportionTo(weights);
    assertThat(parts.stream().reduce(pence(0), Money::plus)).isEqualTo(amount);
    for (int i = 0; i < parts.size(); i++) {
      assertThat(parts.get(i).amountMinor()).isBetween(0L, weights.get(i).amountMinor());
    }
  }

  @Test
  void cannotBeSharedByNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pence(1).inProportionTo(List.of(pence(0))));
  }

  private static Money pence(long amount) {
    return Money.of(amount, "GBP");
  }

  @Property
  void whatIsTakenInOrderIsAllOfTheFirstBeforeAnythingOfTheNext(
      @ForAll @LongRange(min = 0, max = 10_000) long amount,
      @ForAll @Size(max = 6) List<@LongRange(min = 0, max = 3_000) Long> sources) {
    List<Money> all = sources.stream().map(minor -> Money.of(minor, "GBP")).toList();
    List<Money> taken = Money.of(amount, "GBP").takenInOrderFrom(all);
    long there = sources.stream().mapToLong(Long::longValue).sum();
    assertThat(taken.stream().mapToLong(Money::amountMinor).sum())
        .isEqualTo(Math.min(amount, there));
    boolean isUsedUp = false;
    for (int i = 0; i < taken.size(); i++) {
      long part = taken.get(i).amountMinor();
      assertThat(part).isBetween(0L, isUsedUp ? 0L : sources.get(i));
      isUsedUp = isUsedUp || part < sources.get(i);
    }
  }
}
