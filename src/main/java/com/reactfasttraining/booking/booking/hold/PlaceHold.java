package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Keeps seats for somebody who begins to book.
 *
 * <p>Holds of the session whose time is over are ended first, so they never stand in a buyer's way,
 * whether the timer has come by or not. Nor does a buyer's own hold there: it is changed to what
 * they want now.
 */
@ApplicationScoped
public class PlaceHold {

  @Inject private Sessions sessions;
  @Inject private NameBooker nameBooker;
  @Inject private ChangeSeats changeSeats;
  @Inject private FindOwnHold ownHold;
  @Inject private EndHolds holds;
  @Inject private BeginHold begin;

  /**
   * Takes the seats and answers with the booking and the key of its private link; without a key
   * when the caller showed it, and their hold was changed.
   *
   * @throws RefusedException NOT_FOUND, SESSION_FULL, SESSION_CLOSED, TOO_MANY_HOLDS
   */
  @Transactional
  public BookingView place(NewBooking wanted) {
    Session session =
        sessions.lock(wanted.sessionId()).orElseThrow(() -> RefusedException.notFound("session"));
    holds.endOverdue(session);
    return ownHold
        .on(session)
        .map(own -> change(own, wanted))
        .orElseGet(() -> begin.on(session, wanted));
  }

  private BookingView change(Booking own, NewBooking wanted) {
    if (wanted.booker() != null) {
      nameBooker.name(own.reference(), wanted.booker());
    }
    return changeSeats.change(own.reference(), wanted.seats());
  }
}
