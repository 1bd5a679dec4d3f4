package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.List;

/** What must still be filled in before a booking can be paid for. */
final class MissingAnswers {

  private MissingAnswers() {}

  static List<FieldError> of(Booking booking) {
    List<FieldError> missing = new ArrayList<>();
    if (booking.booker().isEmpty()) {
      missing.add(new FieldError("/booker", "Tell us who is booking."));
    }
    if (booking.attendees().size() != booking.seats()) {
      missing.add(new FieldError("/attendees", "Name an attendee for each seat."));
    }
    return missing;
  }
}
