package com.reactfasttraining.booking.booking.rescue;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.hold.KeepSeats;
import com.reactfasttraining.booking.booking.transfer.MoveAtNoCharge;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves a booking whose session was cancelled to the seats that were kept for it, or to free ones
 * of another session of the same course.
 *
 * <p>Both sessions are locked by ascending id, then the booking, then the one that keeps the seats,
 * which is younger.
 */
@ApplicationScoped
class MoveRescued {

  @Inject private Sessions sessions;
  @Inject private Bookings bookings;
  @Inject private EndHolds holds;
  @Inject private Rescues rescues;
  @Inject private KeepSeats keepSeats;
  @Inject private MoveAtNoCharge moves;

  /**
   * Moves it.
   *
   * @throws RefusedException NOT_FOUND, BOOKING_STATE, INVALID, SESSION_FULL, SESSION_CLOSED
   */
  @Transactional(MANDATORY)
  Booking move(String reference, @Nullable String sessionId) {
    long target = target(sessionId);
    Set<Long> locked = bookings.lockSessions(reference, Set.of(target));
    Session to = sessions.lock(target);
    holds.endOverdue(to);
    Booking booking = bookings.lock(reference, locked).orElseThrow();
    Rescue rescue = rescues.requireOpen(booking);
    requireAnotherOfTheCourse(booking.session(), to);
    rescues.offers(rescue).stream()
        .filter(offer -> offer.session().equals(to))
        .forEach(offer -> keepSeats.giveBack(offer.held()));
    moves.move(booking, to);
    return booking;
  }

  private long target(@Nullable String sessionId) {
    if (sessionId == null || sessionId.isBlank()) {
      throw invalid("Choose the new date");
    }
    return sessions.id(sessionId).orElseThrow(() -> RefusedException.notFound("session"));
  }

  private static void requireAnotherOfTheCourse(Session lost, Session to) {
    if (to.equals(lost) || !to.course().equals(lost.course())) {
      throw invalid("Choose another date of the same course");
    }
  }

  private static RefusedException invalid(String text) {
    return RefusedException.invalid(List.of(new FieldError("/sessionId", text)));
  }
}
