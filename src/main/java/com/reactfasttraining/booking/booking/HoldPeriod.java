package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * For how long seats are kept for somebody who has not paid yet, and how often that was extended.
 */
@Embeddable
public class HoldPeriod {

  /** Whoever goes to pay has at least this long, whatever is left of the hold. */
  private static final Duration TIME_TO_PAY = Duration.ofMinutes(10);

  @Column(name = "hold_expires_at")
  private Instant expiresAt;

  @Column(name = "hold_extensions")
  private int extensions;

  @Column(name = "hold_network")
  private @Nullable String network;

  @SuppressWarnings("NullAway.Init")
  protected HoldPeriod() {}

  HoldPeriod(Hold hold) {
    expiresAt = hold.end();
    network = hold.network();
  }

  /** WCAG 2.2.1 asks for a way to have more time. */
  void extend(Hold hold) {
    if (extensions >= hold.extensions()) {
      throw new RefusedException(
          ProblemKind.HOLD_EXTENSION_LIMIT,
          "We have kept your seats longer as often as we can. Please finish your booking now.");
    }
    extensions++;
    expiresAt = later(expiresAt, hold.end());
  }

  void end(Instant now) {
    expiresAt = now;
  }

  void leaveTimeToPay(Instant now) {
    expiresAt = later(expiresAt, now.plus(TIME_TO_PAY));
  }

  /** Offered seats are kept for hours: more time must never make it less. */
  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }

  /** Where it began is kept only as long as nothing better tells buyers apart. */
  void forgetNetwork() {
    network = null;
  }

  boolean isOver(Instant now) {
    return !expiresAt.isAfter(now);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
