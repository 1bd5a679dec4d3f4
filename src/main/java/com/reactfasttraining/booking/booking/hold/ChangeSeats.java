package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes more seats for an unfinished booking or gives some back. */
@ApplicationScoped
public class ChangeSeats {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private AuditLog audit;
  @Inject private Event<SeatsFreed> freed;
  @Inject private Clock clock;

  /** Refused with SESSION_FULL, SESSION_CLOSED, HOLD_EXPIRED or BOOKING_STATE. */
  @Transactional
  public BookingView change(String reference, int seats) {
    Booking booking = found.own(bookings.lockWithSession(reference));
    int before = booking.seats();
    booking.changeSeats(seats, clock.instant());
    if (seats != before) {
      String detail = before + " → " + seats + " seats";
      audit.record("seats-changed", AuditedObject.booking(reference), detail);
    }
    if (seats < before) {
      freed.fire(new SeatsFreed(booking.session().id()));
    }
    return found.view(booking);
  }
}
