package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import java.util.Map;

/** Fewer seats are left than were asked for; says how many there are. */
public class SessionFullException extends RefusedException {

  private static final long serialVersionUID = 1L;

  public SessionFullException(int seatsAvailable) {
    super(
        ProblemKind.SESSION_FULL,
        text(seatsAvailable),
        Map.of("seatsAvailable", seatsAvailable),
        List.of());
  }

  private static String text(int left) {
    return switch (left) {
      case 0 -> "This session is full. Choose another date.";
      case 1 -> "Only 1 seat is left on this session.";
      default -> "Only " + left + " seats are left on this session.";
    };
  }
}
