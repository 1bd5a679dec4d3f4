package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.Hold;
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

  /**
   * The seats are wanted no more. They are free at once for everybody who asks, and their count
   * follows when somebody locks their session; the caller need not have locked it.
   */
  @Transactional(MANDATORY)
  public void letGo(String reference) {
    bookings.lock(reference).ifPresent(held -> held.progress().letGo(clock.instant()));
  }

  /**
   * The seats, kept still, are to be taken by another booking: the caller has locked the session.
   */
  @Transactional(MANDATORY)
  public void giveBack(String reference) {
    bookings
        .lock(reference)
        .filter(held -> held.state() == BookingState.HELD)
        .ifPresent(
            held -> {
              held.expire(clock.instant());
              audit.record(
                  "hold-ended", AuditedObject.booking(reference), "HELD → EXPIRED, seats taken");
            });
  }
}
