package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.NewAttendee;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.people.ChangePeople;
import com.reactfasttraining.booking.booking.people.ConsentRule;
import com.reactfasttraining.booking.booking.people.NameCutOff;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Fills in a booking: who books, who comes and what they need.
 *
 * <p>Each answer may be given again as often as wanted, after the confirmation until the cut-off
 * before the session; a change never takes or frees a seat then. Refused with HOLD_EXPIRED,
 * BOOKING_STATE, CUT_OFF_PASSED, or INVALID and the fields.
 */
@ApplicationScoped
public class FillInBooking {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private NameCutOff cutOff;
  @Inject private HoldAllowance allowance;
  @Inject private ChangePeople changes;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public BookingView bookedBy(String reference, @Valid Booker booker) {
    Booking booking = found.own(bookings.lock(reference));
    if (booking.state().isHold()) {
      allowance.checkBuyer(booker.email(), booking.id());
    }
    booking.bookedBy(booker, clock.instant());
    if (booking.state() == BookingState.CONFIRMED) {
      audit.record("booker-changed", AuditedObject.booking(reference), "contact details");
    }
    return found.view(booking);
  }

  @Transactional
  public BookingView name(String reference, List<NewAttendee> people) {
    Instant now = clock.instant();
    Booking booking = found.own(bookings.lock(reference));
    cutOff.check(booking, now);
    ConsentRule.check(people);
    changes.change(booking, () -> booking.name(people, now));
    for (int i = 0; i < people.size(); i++) {
      changes.state(booking.attendees().get(i), "/" + i, people.get(i));
    }
    return found.view(booking);
  }

  /** Another person takes the seat of an attendee, or the same person with other answers. */
  @Transactional
  public BookingView swap(String reference, String attendeeId, @Valid NewAttendee person) {
    Instant now = clock.instant();
    Booking booking = found.own(bookings.lock(reference));
    cutOff.check(booking, now);
    ConsentRule.check(person);
    changes.change(booking, () -> booking.swap(attendeeId, person, now));
    changes.state(booking.attendee(attendeeId), "", person);
    return found.view(booking);
  }
}
