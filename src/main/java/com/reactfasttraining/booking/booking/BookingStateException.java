package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import java.util.Map;

/** The state of the booking forbids what was asked; the answer names the state. */
public class BookingStateException extends RefusedException {

  private static final long serialVersionUID = 1L;

  BookingStateException(BookingState state, String detail) {
    super(ProblemKind.BOOKING_STATE, detail, Map.of("state", state.name()), List.of());
  }
}
