package com.reactfasttraining.booking.booking.upload;

import com.reactfasttraining.booking.booking.NewAttendee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Checks every row like an attendee that is typed, and all of them against each other. */
@ApplicationScoped
public class CheckRows {

  @Inject private Validator validator;

  @SuppressWarnings("NullAway.Init")
  protected CheckRows() {}

  CheckRows(Validator validator) {
    this.validator = validator;
  }

  List<UploadRowView> check(AttendeeTable table, int seats) {
    Map<String, Integer> rowOfEmail = new HashMap<>();
    List<UploadRowView> checked = new ArrayList<>();
    for (AttendeeTable.Person person : table.people()) {
      List<String> errors = new ArrayList<>(errors(attendee(person)));
      Integer earlier = person.email().isEmpty() ? null : rowOfEmail.get(plain(person));
      if (earlier != null) {
        errors.add("Row " + earlier + " has this e-mail address already");
      }
      if (checked.size() >= seats) {
        errors.add("There is no seat for this person: the booking has " + count(seats));
      }
      rowOfEmail.putIfAbsent(plain(person), person.row());
      String email = person.email().isEmpty() ? null : person.email();
      checked.add(new UploadRowView(person.row(), person.name(), email, List.copyOf(errors)));
    }
    return checked;
  }

  static NewAttendee attendee(UploadRowView row) {
    return new NewAttendee(null, row.name(), row.email(), null, null);
  }

  private static NewAttendee attendee(AttendeeTable.Person person) {
    return new NewAttendee(null, person.name(), person.email(), null, null);
  }

  private List<String> errors(NewAttendee person) {
    return validator.validate(person).stream()
        .map(ConstraintViolation::getMessage)
        .sorted()
        .toList();
  }

  private static String plain(AttendeeTable.Person person) {
    return person.email().toLowerCase(Locale.ROOT);
  }

  private static String count(int seats) {
    return seats == 1 ? "1 seat" : seats + " seats";
  }
}
