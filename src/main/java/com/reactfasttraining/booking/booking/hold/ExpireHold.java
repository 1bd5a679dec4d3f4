package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends one hold that is locked with its session, and tells of it. */
@ApplicationScoped
class ExpireHold {

  @Inject private Event<HoldExpired> expired;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional(MANDATORY)
  void expire(Booking booking, String action, String why) {
    String detail = booking.state() + " → EXPIRED" + why;
    booking.expire(clock.instant());
    audit.record(action, AuditedObject.booking(booking.reference()), detail);
    expired.fire(new HoldExpired(booking.id()));
  }
}
