package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people on the seats of one booking; whoever was cancelled stays in the rows but takes none.
 */
final class AttendeeList {

  private final Booking booking;
  private final List<Attendee> rows;

  AttendeeList(Booking booking, List<Attendee> rows) {
    this.booking = booking;
    this.rows = rows;
  }

  /** In the order of the seats. */
  List<Attendee> seated() {
    return rows.stream()
        .filter(attendee -> !attendee.isCancelled())
        .sorted(Comparator.comparingInt(Attendee::position))
        .toList();
  }

  /** The whole list, at most one a seat; those with a known id stay who they are. */
  void name(List<NewAttendee> people, Instant now) {
    if (people.size() > booking.seats()) {
      throw RefusedException.invalid(
          List.of(
              new FieldError(
                  "", "Name at most " + booking.seats() + " attendees, one for each seat.")));
    }
    List<Attendee> before = seated();
    List<Attendee> named = new ArrayList<>();
    for (NewAttendee person : people) {
      Attendee attendee =
          find(person.id())
              .filter(a -> !named.contains(a))
              .orElseGet(() -> new Attendee(booking, person));
      attendee.become(person, named.size(), now);
      named.add(attendee);
    }
    rows.removeIf(attendee -> before.contains(attendee) && !named.contains(attendee));
    named.stream().filter(a -> !rows.contains(a)).forEach(rows::add);
  }

  /** Drops those beyond so many seats. */
  void cut(int seats) {
    rows.removeIf(attendee -> !attendee.isCancelled() && attendee.position() >= seats);
  }

  /** Frees the seats of these people, all of whom must be seated. */
  void cancel(Set<String> publicIds, Instant now) {
    for (String publicId : publicIds) {
      seated(publicId).cancel(now);
    }
  }

  Attendee seated(String publicId) {
    return find(publicId).orElseThrow(() -> RefusedException.notFound("attendee"));
  }

  private Optional<Attendee> find(@Nullable String publicId) {
    return seated().stream().filter(a -> a.publicId().equals(publicId)).findFirst();
  }
}
