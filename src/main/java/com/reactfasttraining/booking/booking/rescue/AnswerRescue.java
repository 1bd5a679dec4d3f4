package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.cancellation.CancelAtNoCharge;
import com.reactfasttraining.booking.booking.cancellation.RefundSplit;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

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
   *     was answered before; INVALID, SESSION_FULL, SESSION_CLOSED for the wanted session; INVALID
   *     for a credit when nothing would go back to a card
   */
  @Transactional
  public BookingView answer(String reference, NewRescueAnswer wanted) {
    Booking own = found.own(bookings.find(reference));
    return found.view(
        switch (wanted.choice()) {
          case MOVE -> moves.move(own.reference(), wanted.sessionId());
          case REFUND -> cancel(own.reference(), false);
          case CREDIT -> cancel(own.reference(), true);
        });
  }

  private Booking cancel(String reference, boolean asCredit) {
    Booking booking = bookings.lockWithSession(reference).orElseThrow();
    rescues.requireOpen(booking);
    if (asCredit) {
      requireCard(cancellations.split(booking));
    }
    cancellations.cancel(booking, asCredit);
    return booking;
  }

  /** What a credit had paid goes back to it anyway, and a company's invoice is reduced. */
  private static void requireCard(RefundSplit refund) {
    if (refund.toCard().signum() == 0) {
      throw RefusedException.invalid(
          List.of(
              new FieldError(
                  "/choice", "There is nothing that a credit could be made of. Choose again.")));
    }
  }
}
