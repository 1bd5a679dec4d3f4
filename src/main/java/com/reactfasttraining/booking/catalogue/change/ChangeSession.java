package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.catalogue.Venue;
import com.reactfasttraining.booking.catalogue.Venues;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.time.Clock;

/**
 * Changes place, time, size or price of a session that has not begun. A price holds for later
 * bookings only: every booking keeps the one it was made at.
 */
@ApplicationScoped
public class ChangeSession {

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private Venues venues;
  @Inject private TellSessionChange tell;
  @Inject private Clock clock;

  /** The session as staff decided it. */
  @Transactional
  public SessionPlan plan(String id) {
    return sessions.find(id).orElseThrow(() -> RefusedException.notFound("session")).plan();
  }

  /**
   * Makes the session what is wanted.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; CONFLICT when somebody else has changed it since
   *     it was seen; INVALID, such as for fewer seats than are taken; SESSION_CLOSED
   */
  @Transactional
  public void change(String id, @Valid SessionChange change) {
    caller.requireAnyOf("STAFF", "ADMIN");
    Session session = sessions.lock(id).orElseThrow(() -> RefusedException.notFound("session"));
    SessionPlan before = session.plan();
    SessionPlan wanted = change.wanted();
    Seen.requireSame("session", before, change.seen());
    if (!wanted.equals(before)) {
      FormerPlan former = new FormerPlan(session, clock.instant());
      apply(session, wanted);
      tell.changed(session, before, former);
    }
  }

  private void apply(Session session, SessionPlan wanted) {
    Venue venue =
        venues
            .find(wanted.venueCode())
            .orElseThrow(() -> SessionPlan.refused("venueCode", "Choose a venue"));
    session.become(wanted, venue, clock.instant());
  }
}
