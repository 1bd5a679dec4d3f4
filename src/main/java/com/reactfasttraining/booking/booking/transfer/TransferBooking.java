package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/**
 * Moves a confirmed booking to another session at what was quoted: at once, or as soon as the rest
 * is paid.
 *
 * <p>Both sessions are locked by ascending id, then the booking: two transfers that go opposite
 * ways wait for each other in order.
 */
@ApplicationScoped
public class TransferBooking {

  @Inject private Sessions sessions;
  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private EndHolds holds;
  @Inject private Transfers transfers;
  @Inject private BeginTransfer begin;

  /**
   * Takes the new seats; asked again with the same quote it changes nothing.
   *
   * @return the state: DONE, or PENDING while there is a rest to be paid
   * @throws RefusedException NOT_FOUND, SESSION_FULL, SESSION_CLOSED, QUOTE_STALE; FORBIDDEN for a
   *     waiver by anybody but the booking staff; and what {@link CheckTransfer} refuses
   */
  @Transactional
  public TransferState transfer(String reference, NewTransfer wanted) {
    found.own(bookings.find(reference));
    long target =
        sessions.id(wanted.sessionId()).orElseThrow(() -> RefusedException.notFound("session"));
    Set<Long> locked = bookings.lockSessions(reference, Set.of(target));
    Session to = sessions.lock(target);
    holds.endOverdue(to);
    Booking booking = found.own(bookings.lock(reference, locked));
    return transfers
        .ofQuote(booking, wanted.quote())
        .map(Transfer::state)
        .orElseGet(() -> begin.begin(booking, to, wanted).state());
  }
}
