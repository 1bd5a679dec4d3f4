package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names the people on the seats from a list that says nothing of what they need. Whoever is there
 * already under the same name stays who they are, with their needs and their consent; these never
 * pass to somebody else who has the same e-mail address.
 */
@ApplicationScoped
public class NamePeople {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private NameCutOff cutOff;
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
    Instant now = clock.instant();
    Booking booking = found.own(bookings.lock(reference));
    cutOff.check(booking, now);
    List<Attendee> left = new ArrayList<>(booking.attendees());
    List<NewAttendee> list = people.stream().map(person -> known(person, left)).toList();
    changes.change(booking, () -> booking.name(list, now));
    return found.view(booking);
  }

  /** Two people of one name are two people. */
  private static NewAttendee known(NewAttendee person, List<Attendee> left) {
    Optional<Attendee> same =
        left.stream().filter(a -> a.name().equalsIgnoreCase(person.name().strip())).findFirst();
    same.ifPresent(left::remove);
    return same.map(
            a ->
                new NewAttendee(
                    a.publicId(),
                    person.name(),
                    person.email(),
                    null,
                    a.view(List.of()).healthDataConsent()))
        .orElse(person);
  }
}
