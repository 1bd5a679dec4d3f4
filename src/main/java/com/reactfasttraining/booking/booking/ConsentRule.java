package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import java.util.stream.IntStream;

/** Health data is kept only with the explicit consent of UK GDPR Art. 9(2)(a). */
final class ConsentRule {

  private ConsentRule() {}

  static void check(List<NewAttendee> people) {
    List<FieldError> missing =
        IntStream.range(0, people.size())
            .filter(i -> !people.get(i).stated().isEmpty() && !people.get(i).consents())
            .mapToObj(ConsentRule::missing)
            .toList();
    if (!missing.isEmpty()) {
      throw RefusedException.invalid(missing);
    }
  }

  private static FieldError missing(int index) {
    return new FieldError(
        "/" + index + "/healthDataConsent",
        "Tick to let us keep these needs, or take them out of the booking.");
  }
}
