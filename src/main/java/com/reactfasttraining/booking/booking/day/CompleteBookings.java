package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Completes confirmed bookings whose session is over, a batch in each transaction. */
@ApplicationScoped
public class CompleteBookings {

  @Inject private DueBookings due;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void completeEnded() {
    Instant now = clock.instant();
    for (Booking booking : due.ended(now)) {
      booking.complete(now);
      audit.record(
          "booking-completed", AuditedObject.booking(booking.reference()), "CONFIRMED → COMPLETED");
    }
  }
}
