package com.reactfasttraining.booking.booking.people;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names people on the seats without touching what the others need: from a list that says nothing of
 * it, or one more person. Whoever is there already under the same name stays who they are, with
 * their needs and their consent; these never pass to somebody else who has the same e-mail address.
 */
@ApplicationScoped
public class NamePeople {

  @Inject private FindBooking found;
  @Inject private ChangePeople changes;
  @Inject private Clock clock;

  /**
   * Makes the list the people of the booking.
   *
   * @throws RefusedException NOT_FOUND, HOLD_EXPIRED, BOOKING_STATE, CUT_OFF_PASSED; INVALID when
   *     there are more than seats
   */
  @Transactional
  public BookingView name(String reference, List<NewAttendee> people) {
    Booking booking = changes.begin(reference);
    List<Attendee> left = new ArrayList<>(booking.attendees());
    List<NewAttendee> list = people.stream().map(person -> known(person, left)).toList();
    changes.change(booking, () -> booking.name(list, clock.instant()));
    return found.view(booking);
  }

  /**
   * Gives a seat without a name to one more person; nothing changes for the others.
   *
   * @throws RefusedException NOT_FOUND, HOLD_EXPIRED, BOOKING_STATE, CUT_OFF_PASSED; INVALID when
   *     all seats are named, or needs come without consent
   */
  @Transactional
  public BookingView add(String reference, @Valid NewAttendee person) {
    Booking booking = changes.begin(reference);
    ConsentRule.check(person);
    List<NewAttendee> list =
        Stream.concat(booking.attendees().stream().map(NamePeople::unchanged), Stream.of(person))
            .toList();
    changes.change(booking, () -> booking.name(list, clock.instant()));
    changes.state(booking.attendees().get(list.size() - 1), "", person);
    return found.view(booking);
  }

  private static NewAttendee unchanged(Attendee there) {
    return called(there, there.name(), there.email().orElse(null));
  }

  /** Two people of one name are two people. */
  private static NewAttendee known(NewAttendee person, List<Attendee> left) {
    Optional<Attendee> same =
        left.stream().filter(a -> a.name().equalsIgnoreCase(person.name().strip())).findFirst();
    same.ifPresent(left::remove);
    return same.map(there -> called(there, person.name(), person.email())).orElse(person);
  }

  private static NewAttendee called(Attendee there, String name, @Nullable String email) {
    boolean consent = there.view(List.of()).healthDataConsent();
    return new NewAttendee(there.publicId(), name, email, null, consent);
  }
}
