package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Ends holds whose time is over and frees their seats, unless somebody has to settle something
 * first: {@link HoldRunOut}.
 */
@ApplicationScoped
public class EndHolds {

  @Inject private Sessions sessions;
  @Inject private Bookings bookings;
  @Inject private Event<HoldRunOut> runOut;
  @Inject private Event<HoldsEnded> ended;
  @Inject private Event<SeatsFreed> freed;
  @Inject private ExpireHold expireHold;
  @Inject private Clock clock;

  /** Sessions that need {@link #endOverdue(long)}. */
  public List<Long> sessions() {
    return bookings.sessionsWithOverdueHolds(clock.instant());
  }

  /** Ends those of one session, in a transaction of its own. */
  @Transactional(REQUIRES_NEW)
  public void endOverdue(long sessionId) {
    endOverdue(sessions.lock(sessionId));
  }

  /** Ends those of a session that the caller has locked. */
  @Transactional(MANDATORY)
  public void endOverdue(Session locked) {
    Instant now = clock.instant();
    List<Booking> over =
        bookings.overdue(locked, now).stream().filter(hold -> !isKept(hold, now)).toList();
    over.forEach(booking -> expireHold.expire(booking, "hold-expired", ""));
    HoldsEnded all = new HoldsEnded(locked, now);
    ended.fire(all);
    if (!over.isEmpty() || all.hasFreedSeats()) {
      freed.fire(new SeatsFreed(locked.id()));
    }
  }

  private boolean isKept(Booking booking, Instant now) {
    HoldRunOut over = new HoldRunOut(booking, now);
    runOut.fire(over);
    return over.isKept();
  }
}
