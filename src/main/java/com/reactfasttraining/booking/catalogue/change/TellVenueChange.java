package com.reactfasttraining.booking.catalogue.change;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.outbox.Outbox;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Tells everybody who has booked a coming session at a venue that its name or address has become
 * another, as when a session itself is moved. A session after the other: a venue may have many, and
 * each is locked for its own part only.
 */
@ApplicationScoped
public class TellVenueChange implements OutboxHandler {

  static final String OUTBOX_KIND = "venue-change";

  @Inject private Sessions sessions;
  @Inject private FormerPlans formerPlans;
  @Inject private Event<SessionChanged> changed;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Keeps where the sessions of a venue were to be, just before it becomes another. Called before
   * the venue is locked: sessions are locked first by whoever moves one to it.
   */
  @Transactional(MANDATORY)
  void moving(String venueCode) {
    for (Session session : sessions.takenAt(venueCode)) {
      FormerPlan former = new FormerPlan(session, clock.instant());
      formerPlans.add(former);
      outbox.append(OUTBOX_KIND, former.publicId());
    }
  }

  @Override
  public String kind() {
    return OUTBOX_KIND;
  }

  /** The subject is the public id of what a session was. */
  @Override
  @Transactional
  public void handle(String formerPlan) {
    FormerPlan former = formerPlans.get(formerPlan);
    Session session = sessions.lock(former.session().id());
    if (!session.isCancelled()) {
      changed.fire(new SessionChanged(session.id(), formerPlan, former.isHardOnPeople()));
    }
  }
}
