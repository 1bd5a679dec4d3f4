package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.booking.access.FindBooking;
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
    giveBack(found.own(bookings.lockWithSession(reference)));
  }

  /** Gives back those of a booking that the caller has locked with its session. */
  @Transactional(MANDATORY)
  public void giveBack(Booking locked) {
    locked.giveUp(clock.instant());
    freed.fire(new SeatsFreed(locked.session().id()));
    audit.record("hold-released", AuditedObject.booking(locked.reference()), "HELD → CANCELLED");
  }
}
