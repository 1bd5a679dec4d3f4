package com.reactfasttraining.booking.booking.people;

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
import java.util.List;

/**
 * Seats people with what they need, as often as wanted: while the booking is held, and once it is
 * confirmed until the cut-off before the session. No seat is taken or freed.
 */
@ApplicationScoped
public class SeatPeople {

  @Inject private FindBooking found;
  @Inject private ChangePeople changes;
  @Inject private Clock clock;

  /**
   * Makes the list the people of the booking, with these needs.
   *
   * @throws RefusedException NOT_FOUND, HOLD_EXPIRED, BOOKING_STATE, CUT_OFF_PASSED; INVALID when
   *     there are more than seats, or needs come without consent
   */
  @Transactional
  public BookingView seat(String reference, List<NewAttendee> people) {
    Booking booking = changes.begin(reference);
    ConsentRule.check(people);
    changes.change(booking, () -> booking.name(people, clock.instant()));
    for (int i = 0; i < people.size(); i++) {
      changes.state(booking.attendees().get(i), "/" + i, people.get(i));
    }
    return found.view(booking);
  }

  /**
   * Gives the seat of an attendee to another person, or to the same person with other answers.
   *
   * @throws RefusedException NOT_FOUND, HOLD_EXPIRED, BOOKING_STATE, CUT_OFF_PASSED; INVALID when
   *     needs come without consent
   */
  @Transactional
  public BookingView swap(String reference, String attendeeId, @Valid NewAttendee person) {
    Booking booking = changes.begin(reference);
    ConsentRule.check(person);
    changes.change(booking, () -> booking.swap(attendeeId, person, clock.instant()));
    changes.state(booking.attendee(attendeeId), "", person);
    return found.view(booking);
  }
}
