package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Calls a session off. From then on nobody can book it; those who have are looked after next. */
@ApplicationScoped
public class CancelSession {

  @Inject private Caller caller;
  @Inject private Sessions sessions;
  @Inject private Event<SessionCancelled> cancelled;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Cancels it for good.
   *
   * @throws RefusedException FORBIDDEN, NOT_FOUND; SESSION_CLOSED when it has begun or was
   *     cancelled before
   */
  @Transactional
  public void cancel(String id) {
    caller.requireAnyOf("STAFF", "ADMIN");
    Session session = sessions.lock(id).orElseThrow(() -> RefusedException.notFound("session"));
    session.callOff(clock.instant());
    audit.record("session-cancelled", new AuditedObject("session", id), "SCHEDULED → CANCELLED");
    cancelled.fire(new SessionCancelled(session.id()));
  }
}
