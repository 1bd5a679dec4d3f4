package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.time.Duration;
import java.time.Instant;

/** When the register of a session is open: from before its start until it is history. */
final class RegisterTimes {

  static final Duration BEFORE = Duration.ofHours(2);
  static final Duration AFTER = Duration.ofDays(7);

  private RegisterTimes() {}

  static boolean isOpen(Instant startsAt, Instant endsAt, Instant now) {
    return !now.isBefore(startsAt.minus(BEFORE)) && !now.isAfter(endsAt.plus(AFTER));
  }

  /**
   * Lets attendance be noted in time only.
   *
   * @throws RefusedException CONFLICT
   */
  static void check(Session session, Instant now) {
    if (!isOpen(session.startsAt(), session.endsAt(), now)) {
      throw new RefusedException(
          ProblemKind.CONFLICT,
          "The register is open from two hours before the start until seven days after the end.");
    }
  }
}
