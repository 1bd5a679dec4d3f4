package com.reactfasttraining.booking.booking.people;

import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.util.List;
import java.util.stream.IntStream;

/** Health data is kept only with the explicit consent of UK GDPR Art. 9(2)(a). */
public final class ConsentRule {

  private ConsentRule() {}

  public static void check(List<NewAttendee> people) {
    List<FieldError> missing =
        IntStream.range(0, people.size())
            .filter(i -> lacks(people.get(i)))
            .mapToObj(i -> missing("/" + i))
            .toList();
    if (!missing.isEmpty()) {
      throw RefusedException.invalid(missing);
    }
  }

  public static void check(NewAttendee person) {
    if (lacks(person)) {
      throw RefusedException.invalid(List.of(missing("")));
    }
  }

  private static boolean lacks(NewAttendee person) {
    return !person.stated().isEmpty() && !person.consents();
  }

  private static FieldError missing(String pointer) {
    return new FieldError(
        pointer + "/healthDataConsent",
        "Tick to let us keep these needs, or take them out of the booking.");
  }
}
