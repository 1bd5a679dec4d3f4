package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.CANCELLATION;
import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.MOVE;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every policy, every amount and every moment. */
class CancellationPolicyPropertyTest {

  private static final Instant START = Instant.parse("2027-01-14T09:00:00Z");

  @Property
  void neitherFeeNorRefundIsNegativeAndTheyAddUpToWhatWasPaid(
      @ForAll("policies") CancellationPolicy policy,
      @ForAll("stakes") PaidSeats stake,
      @ForAll("moments") Instant now) {
    for (ChangeKind kind : ChangeKind.values()) {
      Money fee = policy.fee(kind, stake, now);
      assertThat(fee.signum()).isNotNegative();
      assertThat(stake.paid().minus(fee).signum()).isNotNegative();
    }
    assertThat(policy.timeline(stake))
        .allSatisfy(
            period -> {
              assertThat(period.refund().plus(period.fee())).isEqualTo(stake.paid());
              assertThat(period.refund().signum()).isNotNegative();
              assertThat(period.fee().signum()).isNotNegative();
            });
  }

  @Property
  void theFeeNeverFallsAsTheStartComesCloser(
      @ForAll("policies") CancellationPolicy policy,
      @ForAll("stakes") PaidSeats stake,
      @ForAll("moments") Instant one,
      @ForAll("moments") Instant other) {
    Instant sooner = one.isBefore(other) ? one : other;
    Instant later = one.isBefore(other) ? other : one;
    for (ChangeKind kind : ChangeKind.values()) {
      assertThat(policy.fee(kind, stake, later).amountMinor())
          .isGreaterThanOrEqualTo(policy.fee(kind, stake, sooner).amountMinor());
    }
  }

  @Property
  void cancellingOneByOneNeverRefundsMoreThanAllAtOnce(
      @ForAll("policies") CancellationPolicy policy,
      @ForAll("stakes") PaidSeats stake,
      @ForAll("moments") Instant now) {
    long apart =
        stake.paid().split(stake.seats()).stream()
            .map(paid -> refund(policy, new PaidSeats(paid, 1, START), now))
            .mapToLong(Money::amountMinor)
            .sum();
    assertThat(apart).isLessThanOrEqualTo(refund(policy, stake, now).amountMinor());
  }

  @Property
  void theTimelineTellsTheFeeOfEveryMoment(
      @ForAll("policies") CancellationPolicy policy,
      @ForAll("stakes") PaidSeats stake,
      @ForAll("moments") Instant now) {
    for (ChangeKind kind : ChangeKind.values()) {
      PolicyPeriod present =
          policy.timeline(stake).stream()
              .filter(period -> period.kind() == kind && !now.isAfter(period.until()))
              .findFirst()
              .orElseThrow();
      assertThat(present.fee()).isEqualTo(policy.fee(kind, stake, now));
      assertThat(present.until()).isEqualTo(policy.feeEnds(kind, START, now));
    }
  }

  private static Money refund(CancellationPolicy policy, PaidSeats stake, Instant now) {
    return stake.paid().minus(policy.fee(CANCELLATION, stake, now));
  }

  @Provide
  Arbitrary<CancellationPolicy> policies() {
    return Combinators.combine(windows(CANCELLATION), windows(MOVE))
        .as(
            (cancelling, moving) -> {
              List<FeeWindow> all = new ArrayList<>(cancelling);
              all.addAll(moving);
              return new CancellationPolicy("Any policy", all);
            });
  }

  private static Arbitrary<List<FeeWindow>> windows(ChangeKind kind) {
    Arbitrary<List<Integer>> hours =
        Arbitraries.integers()
            .between(1, 700)
            .set()
            .ofMaxSize(4)
            .map(set -> set.stream().sorted((a, b) -> b - a).toList());
    Arbitrary<List<Integer>> shares = Arbitraries.integers().between(0, 10_000).list().ofSize(5);
    Arbitrary<List<Integer>> fixed = Arbitraries.integers().between(0, 5000).list().ofSize(5);
    return Combinators.combine(hours, shares, fixed).as((h, s, f) -> windows(kind, h, s, f));
  }

  private static List<FeeWindow> windows(
      ChangeKind kind, List<Integer> hours, List<Integer> shares, List<Integer> fixed) {
    List<Integer> risingShares = shares.stream().sorted().toList();
    List<Integer> risingFixed = fixed.stream().sorted().toList();
    return IntStream.rangeClosed(0, hours.size())
        .mapToObj(
            i ->
                new FeeWindow(
                    kind,
                    Duration.ofHours(i < hours.size() ? hours.get(i) : 0),
                    risingShares.get(i),
                    risingFixed.get(i)))
        .toList();
  }

  @Provide
  Arbitrary<PaidSeats> stakes() {
    Arbitrary<Long> paid = Arbitraries.longs().between(0, 5_000_000);
    Arbitrary<Integer> seats = Arbitraries.integers().between(1, 12);
    return Combinators.combine(paid, seats)
        .as((minor, count) -> new PaidSeats(Money.of(minor, "GBP"), count, START));
  }

  @Provide
  Arbitrary<Instant> moments() {
    return Arbitraries.longs().between(0, Duration.ofDays(31).toSeconds()).map(START::minusSeconds);
  }
}
