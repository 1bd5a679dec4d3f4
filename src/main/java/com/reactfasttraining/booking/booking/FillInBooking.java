package com.reactfasttraining.booking.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Fills in a held booking: who books, who comes and what they need.
 *
 * <p>Each answer may be given again as often as wanted until the booking is confirmed. Refused with
 * HOLD_EXPIRED, BOOKING_STATE, or INVALID and the fields.
 */
@ApplicationScoped
public class FillInBooking {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Event<RequirementsStated> stated;
  @Inject private Event<SeatsFreed> freed;
  @Inject private Clock clock;

  @Transactional
  public BookingView bookedBy(String reference, Booker booker) {
    Booking booking = found.own(bookings.lock(reference));
    booking.bookedBy(booker, clock.instant());
    return found.view(booking);
  }

  @Transactional
  public BookingView name(String reference, List<NewAttendee> people) {
    ConsentRule.check(people);
    Instant now = clock.instant();
    Booking booking = found.own(bookings.lock(reference));
    booking.name(people, now);
    bookings.flush();
    for (int i = 0; i < people.size(); i++) {
      String pointer = "/" + i + "/requirements";
      long id = booking.attendees().get(i).id();
      stated.fire(new RequirementsStated(id, pointer, people.get(i).stated()));
    }
    return found.view(booking);
  }

  @Transactional
  public BookingView changeSeats(String reference, int seats) {
    Booking booking = found.own(bookings.lockWithSession(reference));
    int before = booking.seats();
    booking.changeSeats(seats, clock.instant());
    if (seats < before) {
      freed.fire(new SeatsFreed(booking.session().id()));
    }
    return found.view(booking);
  }
}
