package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives the seats of an unpaid booking back at once, because the booker does not want them. */
@ApplicationScoped
public class ReleaseHold {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Event<SeatsFreed> freed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void release(String reference) {
    Booking booking = found.own(bookings.lockWithSession(reference));
    booking.giveUp(clock.instant());
    freed.fire(new SeatsFreed(booking.session().id()));
    audit.record("hold-released", AuditedObject.booking(reference), "HELD → CANCELLED");
  }
}
