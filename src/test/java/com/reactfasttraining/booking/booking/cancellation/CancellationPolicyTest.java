package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.CancellationPolicyFixture.standard;
import static com.reactfasttraining.booking.booking.cancellation.CancellationPolicyFixture.window;
import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.CANCELLATION;
import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.MOVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationPolicyTest {

  private static final Instant START = Instant.parse("2027-01-14T09:00:00Z");
  private static final PaidSeats TWO = new PaidSeats(gbp(17_001), 2, START);

  @Test
  void refundsTheWholePriceUpToFourteenDaysBefore() {
    assertThat(standard().fee(CANCELLATION, TWO, before(Duration.ofDays(14)))).isEqualTo(gbp(0));
  }

  @Test
  void keepsHalfAMomentLaterRoundedHalfUpForEachSeat() {
    Instant justLater = before(Duration.ofDays(14)).plusNanos(1);
    assertThat(standard().fee(CANCELLATION, TWO, justLater)).isEqualTo(gbp(4251 + 4250));
  }

  @Test
  void keepsAllInTheLastWeekAndAfterTheStart() {
    assertThat(standard().fee(CANCELLATION, TWO, before(Duration.ofDays(6)))).isEqualTo(TWO.paid());
    assertThat(standard().fee(CANCELLATION, TWO, START.plusSeconds(1))).isEqualTo(TWO.paid());
  }

  @Test
  void movesFreeOfChargeUpToAWeekBefore() {
    assertThat(standard().fee(MOVE, TWO, before(Duration.ofDays(7)))).isEqualTo(gbp(0));
    assertThat(standard().fee(MOVE, TWO, before(Duration.ofDays(3)))).isEqualTo(gbp(8501));
    assertThat(standard().fee(MOVE, TWO, before(Duration.ofDays(1)))).isEqualTo(TWO.paid());
  }

  @Test
  void addsAFixedFeeASeatButNeverKeepsMoreThanWasPaid() {
    CancellationPolicy fixed = policy(new FeeWindow(CANCELLATION, Duration.ZERO, 1000, 1500));
    assertThat(fixed.fee(CANCELLATION, new PaidSeats(gbp(20_000), 2, START), START))
        .isEqualTo(gbp(5000));
    assertThat(fixed.fee(CANCELLATION, new PaidSeats(gbp(2000), 2, START), START))
        .isEqualTo(gbp(2000));
  }

  @Test
  void saysUntilWhenThePresentFeeApplies() {
    assertThat(standard().feeEnds(CANCELLATION, START, before(Duration.ofDays(10))))
        .isEqualTo(before(Duration.ofDays(7)));
    assertThat(standard().feeEnds(CANCELLATION, START, before(Duration.ofDays(1))))
        .isEqualTo(START);
  }

  @Test
  void showsEveryPeriodWithItsExactMoney() {
    Instant week = before(Duration.ofDays(7));
    Instant fortnight = before(Duration.ofDays(14));
    Instant twoDays = before(Duration.ofDays(2));
    assertThat(standard().timeline(TWO))
        .containsExactly(
            new PolicyPeriod(null, fortnight, CANCELLATION, gbp(17_001), gbp(0)),
            new PolicyPeriod(fortnight, week, CANCELLATION, gbp(8500), gbp(8501)),
            new PolicyPeriod(week, START, CANCELLATION, gbp(0), gbp(17_001)),
            new PolicyPeriod(null, week, MOVE, gbp(17_001), gbp(0)),
            new PolicyPeriod(week, twoDays, MOVE, gbp(8500), gbp(8501)),
            new PolicyPeriod(twoDays, START, MOVE, gbp(0), gbp(17_001)));
  }

  @Test
  void refusesWindowsThatDoNotReachUpToTheStart() {
    assertThatIllegalArgumentException().isThrownBy(() -> policy(window(CANCELLATION, 1, 0)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CancellationPolicy("None", List.of()));
  }

  @Test
  void refusesALaterWindowThatIsCheaper() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(window(CANCELLATION, 7, 5000), window(CANCELLATION, 0, 4999)));
    FeeWindow fixed = new FeeWindow(CANCELLATION, Duration.ofDays(7), 0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> policy(fixed, window(CANCELLATION, 0, 10_000)));
  }

  @Test
  void refusesAWindowThatCannotBe() {
    assertThatIllegalArgumentException().isThrownBy(() -> window(MOVE, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> window(MOVE, 1, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> window(MOVE, 1, 10_001));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FeeWindow(MOVE, Duration.ZERO, 0, -1));
  }

  @Test
  void refusesToChangeNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PaidSeats(gbp(1), 0, START));
    assertThatIllegalArgumentException().isThrownBy(() -> new PaidSeats(gbp(-1), 1, START));
  }

  @Test
  void costsNothingToTheLastMomentWhenTheCompanyChangedTheSession() {
    CancellationPolicy free = CancellationPolicy.free();
    PaidSeats paid = new PaidSeats(gbp(17_000), 2, START);
    for (ChangeKind kind : ChangeKind.values()) {
      assertThat(free.fee(kind, paid, before(Duration.ofMinutes(1)))).isEqualTo(gbp(0));
      assertThat(free.feeEnds(kind, START, before(Duration.ofDays(30)))).isEqualTo(START);
    }
  }

  private static CancellationPolicy policy(FeeWindow... cancelling) {
    List<FeeWindow> windows = new ArrayList<>(List.of(cancelling));
    windows.add(window(MOVE, 0, 0));
    return new CancellationPolicy("Own policy", windows);
  }

  private static Instant before(Duration time) {
    return START.minus(time);
  }

  private static Money gbp(long minor) {
    return Money.of(minor, "GBP");
  }
}
