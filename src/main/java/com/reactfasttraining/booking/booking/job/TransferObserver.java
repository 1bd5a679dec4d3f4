package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.HoldsEnded;
import com.reactfasttraining.booking.booking.transfer.EndTransfers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Ends transfers, inside the business transaction, together with holds and with their booking. */
@ApplicationScoped
public class TransferObserver {

  @Inject private EndTransfers transfers;

  void holdsEnded(@Observes HoldsEnded holds) {
    transfers.endOverdue(holds);
  }

  void cancelled(@Observes BookingCancelled booking) {
    transfers.lapse(booking.bookingId());
  }
}
