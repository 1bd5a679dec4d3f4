package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.booking.transfer.Transfers;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The first step of paying the rest of a transfer: there is one open attempt to pay it. */
@ApplicationScoped
public class OpenTransferPayment {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Transfers transfers;
  @Inject private OpenAttempt attempts;
  @Inject private Clock clock;

  /**
   * Opens it.
   *
   * @throws RefusedException NOT_FOUND when no transfer waits, or the caller may not see the
   *     booking
   */
  @Transactional
  OpenedPayment open(String reference) {
    Booking booking = found.own(bookings.lock(reference));
    Transfer transfer =
        transfers
            .pending(booking)
            .filter(pending -> pending.isAwaited(clock.instant()))
            .orElseThrow(() -> RefusedException.notFound("transfer"));
    return attempts.open(booking, transfer, transfer.due());
  }
}
