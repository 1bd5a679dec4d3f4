package com.reactfasttraining.booking.catalogue.change;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.SessionPlan;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells everybody whom it concerns that a locked session has become another. */
@ApplicationScoped
@Transactional(MANDATORY)
public class TellSessionChange {

  @Inject private FormerPlans formerPlans;
  @Inject private Event<SessionChanged> changed;
  @Inject private Event<SeatsAdded> seatsAdded;
  @Inject private AuditLog audit;

  void changed(Session session, SessionPlan before, FormerPlan former) {
    SessionPlan after = session.plan();
    audit.record(
        "session-changed",
        new AuditedObject("session", session.publicId()),
        after.differenceFrom(before));
    if (after.movesPeople(before)) {
      formerPlans.add(former);
      changed.fire(new SessionChanged(session.id(), former.publicId(), former.isHardOnPeople()));
    }
    if (after.capacity() > before.capacity()) {
      seatsAdded.fire(new SeatsAdded(session.id()));
    }
  }
}
