package com.reactfasttraining.booking.booking.caller;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.hold.KeepSeats;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Takes seats for a caller, at most until the session begins. */
@ApplicationScoped
@Transactional(MANDATORY)
public class KeepForCaller {

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private EndHolds holds;
  @Inject private KeepSeats keepSeats;
  @Inject private Clock clock;

  Booking keep(NewCallerBooking wanted, Duration time) {
    caller.requireAnyOf("STAFF", "ADMIN");
    Session session =
        sessions.lock(wanted.sessionId()).orElseThrow(() -> RefusedException.notFound("session"));
    holds.endOverdue(session);
    Instant until = clock.instant().plus(time);
    Instant start = session.startsAt();
    return keepSeats.keep(
        session, wanted.seats(), wanted.booker(), until.isBefore(start) ? until : start);
  }
}
