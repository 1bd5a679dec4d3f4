package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps seats for somebody who begins to book.
 *
 * <p>Holds of the session whose time is over are ended first, so they never stand in a buyer's way,
 * whether the timer has come by or not.
 */
@ApplicationScoped
public class PlaceHold {

  @Inject private Sessions sessions;
  @Inject private Bookings bookings;
  @Inject private BookingTokens tokens;
  @Inject private FindBooking found;
  @Inject private EndHolds holds;
  @Inject private HoldTerms terms;
  @Inject private AuditLog audit;

  /**
   * Takes the seats and answers with the booking and the key of its private link.
   *
   * @throws RefusedException NOT_FOUND, SESSION_FULL, SESSION_CLOSED
   */
  @Transactional
  public BookingView place(NewBooking wanted) {
    Session session =
        sessions.lock(wanted.sessionId()).orElseThrow(() -> RefusedException.notFound("session"));
    Hold hold = terms.from();
    holds.endOverdue(session);
    Booking booking = Booking.hold(Tokens.readable(8), session, wanted.seats(), hold);
    if (wanted.booker() != null) {
      booking.bookedBy(wanted.booker(), hold.now());
    }
    bookings.add(booking);
    audit.record("hold-placed", AuditedObject.booking(booking.reference()), seats(booking));
    return found.view(booking).withToken(tokens.issue(booking, hold.now()));
  }

  private static String seats(Booking booking) {
    return "HELD, " + booking.seats() + " seats";
  }
}
