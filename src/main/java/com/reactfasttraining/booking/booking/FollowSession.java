package com.reactfasttraining.booking.booking;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.catalogue.change.SeatsAdded;
import com.reactfasttraining.booking.catalogue.change.SessionChanged;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Lets bookings follow what staff do to their session, in the transaction that does it and has
 * locked the session.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class FollowSession {

  @PersistenceContext private EntityManager database;
  @Inject private Event<BookedSessionChanged> changed;
  @Inject private Event<SeatsFreed> freed;
  @Inject private AuditLog audit;

  /** Everybody who has a seat is told; unpaid bookings see it where they go on. */
  public void changed(SessionChanged event) {
    for (Booking booking : confirmed(event.sessionId())) {
      booking.sessionChanged(event.hard());
      audit.record(
          "session-changed",
          AuditedObject.booking(booking.reference()),
          event.hard() ? "free to cancel or move" : "same day, hours and town");
      changed.fire(new BookedSessionChanged(booking.reference(), event.formerPlan()));
    }
  }

  /** More seats are as good as freed ones to those who wait. */
  public void seatsAdded(SeatsAdded event) {
    freed.fire(new SeatsFreed(event.sessionId()));
  }

  private List<Booking> confirmed(long sessionId) {
    return database
        .createQuery(
            "select b from Booking b where b.session.id = :session and b.progress.state = :state"
                + " order by b.id",
            Booking.class)
        .setParameter("session", sessionId)
        .setParameter("state", BookingState.CONFIRMED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
