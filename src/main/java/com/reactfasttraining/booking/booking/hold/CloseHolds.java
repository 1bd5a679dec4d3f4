package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Ends all unpaid holds of a session that does not take place. Whoever pays at that moment gets the
 * money back, as after any other hold that has ended.
 */
@ApplicationScoped
public class CloseHolds {

  @PersistenceContext private EntityManager database;
  @Inject private ExpireHold expireHold;

  /** Called under the lock of the session. */
  @Transactional(MANDATORY)
  public void close(long sessionId) {
    holds(sessionId)
        .forEach(booking -> expireHold.expire(booking, "hold-ended", ", session cancelled"));
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
