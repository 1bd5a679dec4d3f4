package com.reactfasttraining.booking.booking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Keeps seats for a known person until a moment of our choice: an offer that they may take. */
@ApplicationScoped
public class KeepSeats {

  @Inject private Bookings bookings;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Takes the seats of a session that the caller has locked.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException SESSION_FULL,
   *     SESSION_CLOSED
   */
  @Transactional(MANDATORY)
  public Booking keep(Session locked, int seats, Booker person, Instant until) {
    Instant now = clock.instant();
    Hold hold = new Hold(now, Duration.between(now, until));
    Booking booking = Booking.hold(Tokens.readable(8), locked, seats, hold);
    booking.bookedBy(person, now);
    bookings.add(booking);
    audit.record(
        "hold-placed", AuditedObject.booking(booking.reference()), "HELD, " + seats + " seats");
    return booking;
  }
}
