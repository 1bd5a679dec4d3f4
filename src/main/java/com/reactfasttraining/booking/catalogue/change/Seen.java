package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;

/** Lets nobody overwrite what somebody else has changed since they looked. */
final class Seen {

  private Seen() {}

  /**
   * @throws RefusedException CONFLICT when the thing is not any more what was seen
   */
  static void requireSame(String what, Record now, Record seen) {
    if (!now.equals(seen)) {
      throw new RefusedException(
          ProblemKind.CONFLICT,
          "Somebody else has changed this "
              + what
              + " since you opened it, so yours was not saved. Start again from what it is now.");
    }
  }
}
