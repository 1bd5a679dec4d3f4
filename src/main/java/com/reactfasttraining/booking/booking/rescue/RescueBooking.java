package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Looks after one confirmed booking of a cancelled session; safe to repeat. */
@ApplicationScoped
public class RescueBooking {

  @Inject private Bookings bookings;
  @Inject private Rescues rescues;
  @Inject private Event<BookingStranded> stranded;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The subject of a message: the session's internal key, a colon, the booking's reference. */
  @Transactional
  public void rescue(String subject) {
    String[] parts = subject.split(":", 2);
    bookings
        .lockWithSession(parts[1])
        .filter(booking -> isStranded(booking, Long.parseLong(parts[0])))
        .ifPresent(this::rescue);
  }

  /** Not if it was answered or begun already, as after a crash between the work and its receipt. */
  private boolean isStranded(Booking booking, long sessionId) {
    return booking.state() == BookingState.CONFIRMED
        && booking.session().id() == sessionId
        && !rescues.isBegun(booking, booking.session());
  }

  private void rescue(Booking booking) {
    booking.sessionChanged(true);
    rescues.add(new Rescue(booking, clock.instant()));
    audit.record(
        "session-cancelled",
        AuditedObject.booking(booking.reference()),
        "free to cancel or move, asked to choose");
    stranded.fire(new BookingStranded(booking.reference()));
  }
}
