package com.reactfasttraining.booking.booking.cancellation;

import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.CANCELLATION;
import static com.reactfasttraining.booking.booking.cancellation.ChangeKind.MOVE;

import java.time.Duration;
import java.util.List;

/** The policy that an installation begins with. */
public final class CancellationPolicyFixture {

  private CancellationPolicyFixture() {}

  public static CancellationPolicy standard() {
    return new CancellationPolicy(
        "Standard cancellation policy",
        List.of(
            window(CANCELLATION, 14, 0),
            window(CANCELLATION, 7, 5000),
            window(CANCELLATION, 0, 10_000),
            window(MOVE, 7, 0),
            window(MOVE, 2, 5000),
            window(MOVE, 0, 10_000)));
  }

  static FeeWindow window(ChangeKind kind, int days, int basisPoints) {
    return new FeeWindow(kind, Duration.ofDays(days), basisPoints, 0);
  }
}
