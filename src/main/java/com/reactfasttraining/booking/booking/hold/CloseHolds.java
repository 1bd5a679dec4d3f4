package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Ends all unpaid holds of a session that does not take place. Whoever pays at that moment gets the
 * money back, as after any other hold that has ended.
 */
@ApplicationScoped
public class CloseHolds {

  @PersistenceContext private EntityManager database;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Called under the lock of the session. */
  @Transactional(MANDATORY)
  public void close(long sessionId) {
    for (Booking booking : holds(sessionId)) {
      String from = booking.state() + " → EXPIRED, session cancelled";
      booking.expire(clock.instant());
      audit.record("hold-ended", AuditedObject.booking(booking.reference()), from);
    }
  }

  private List<Booking> holds(long sessionId) {
    return database
        .createQuery(
            "select b from Booking b where b.session.id = :session and b.progress.state in :holds"
                + " order by b.id",
            Booking.class)
        .setParameter("session", sessionId)
        .setParameter("holds", List.of(BookingState.HELD, BookingState.AWAITING_PAYMENT))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
