package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.ArrayList;
import java.util.List;

/**
 * What must still be filled in before a booking can be paid for. Names may follow until the cut-off
 * before the session; whoever books after it names everybody.
 */
public final class MissingAnswers {

  private MissingAnswers() {}

  public static void refuse(Booking booking, boolean allNames) {
    List<FieldError> missing = new ArrayList<>();
    if (booking.booker().isEmpty()) {
      missing.add(new FieldError("/booker", "Tell us who is booking."));
    }
    if (allNames && booking.attendees().size() < booking.seats()) {
      missing.add(new FieldError("/attendees", "Name an attendee for each seat."));
    }
    if (!missing.isEmpty()) {
      throw RefusedException.invalid(missing);
    }
  }
}
