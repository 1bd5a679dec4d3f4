package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Duration;
import java.time.Instant;

/**
 * What a change costs as long as at least {@code before} is left until the start: a share of what
 * was paid in basis points (5000 is half), and a fixed amount a seat in minor units.
 */
public record FeeWindow(ChangeKind kind, Duration before, int basisPoints, long perSeatMinor) {

  public FeeWindow {
    if (before.isNegative() || basisPoints < 0 || basisPoints > 10_000 || perSeatMinor < 0) {
      throw new IllegalArgumentException("not a window: " + before + ", " + basisPoints);
    }
  }

  /** The last moment at which it applies. */
  Instant end(Instant startsAt) {
    return startsAt.minus(before);
  }

  /** The fee for one seat, never more than what was paid for it. */
  Money fee(Money paid) {
    Money fixed = Money.of(perSeatMinor, paid.currency());
    return paid.share(basisPoints).plus(fixed).atMost(paid);
  }

  boolean isCheaperThan(FeeWindow other) {
    return basisPoints < other.basisPoints || perSeatMinor < other.perSeatMinor;
  }
}
