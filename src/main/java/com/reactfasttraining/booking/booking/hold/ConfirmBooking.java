package com.reactfasttraining.booking.booking.hold;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingConfirmed;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Confirms a booking that was paid for; called by {@code payment} in its transaction. */
@ApplicationScoped
public class ConfirmBooking {

  @Inject private EndHolds holds;
  @Inject private Event<BookingConfirmed> confirmed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Confirms the booking, which the caller has locked with its session. If its hold had ended, it
   * takes seats again.
   *
   * @throws RefusedException SESSION_FULL or SESSION_CLOSED when it cannot be seated any more (the
   *     booking is unchanged then); BOOKING_STATE when it is not waiting for a payment
   */
  @Transactional(value = MANDATORY, dontRollbackOn = RefusedException.class)
  public void confirm(Booking booking) {
    BookingState before = booking.state();
    if (before == BookingState.EXPIRED) {
      holds.endOverdue(booking.session());
    }
    booking.confirm(clock.instant());
    audit.record(
        "booking-confirmed", AuditedObject.booking(booking.reference()), before + " → CONFIRMED");
    confirmed.fire(new BookingConfirmed(booking.id(), booking.reference()));
  }
}
