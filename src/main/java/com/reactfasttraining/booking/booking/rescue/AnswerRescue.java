package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.cancellation.CancelAtNoCharge;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Does what a booker chooses whose session was cancelled. After the deadline too: then another
 * session is subject to availability, and the money goes back as before.
 */
@ApplicationScoped
public class AnswerRescue {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Rescues rescues;
  @Inject private MoveRescued moves;
  @Inject private CancelAtNoCharge cancellations;

  /**
   * Answers with the moved or cancelled booking.
   *
   * @throws RefusedException NOT_FOUND when nobody asked; BOOKING_STATE, naming the answer, when it
   *     was answered before; INVALID, SESSION_FULL, SESSION_CLOSED for the wanted session
   */
  @Transactional
  public BookingView answer(String reference, NewRescueAnswer wanted) {
    Booking own = found.own(bookings.find(reference));
    return found.view(
        switch (wanted.choice()) {
          case MOVE -> moves.move(own.reference(), wanted.sessionId());
          case REFUND -> refund(own.reference());
        });
  }

  private Booking refund(String reference) {
    Booking booking = bookings.lockWithSession(reference).orElseThrow();
    rescues.requireOpen(booking);
    cancellations.cancel(booking);
    return booking;
  }
}
