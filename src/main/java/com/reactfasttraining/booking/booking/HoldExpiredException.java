package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import java.util.Map;

/** The time for which the seats were kept is over. */
public class HoldExpiredException extends RefusedException {

  private static final long serialVersionUID = 1L;

  HoldExpiredException() {
    super(
        ProblemKind.HOLD_EXPIRED,
        "We could keep your seats only until the time shown. Please choose your session again.",
        Map.of("state", BookingState.EXPIRED.name()),
        List.of());
  }
}
