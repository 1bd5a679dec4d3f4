package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.booking.hold.HoldsEnded;
import com.reactfasttraining.booking.booking.transfer.EndTransfers;
import com.reactfasttraining.booking.booking.transfer.FindTransfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What becomes of transfers, inside the business transaction, and what is told of them. */
@ApplicationScoped
public class TransferObserver {

  @Inject private EndTransfers transfers;
  @Inject private FindTransfer findTransfer;

  void read(@Observes PaymentsRead read) {
    findTransfer.tell(read);
  }

  void holdsEnded(@Observes HoldsEnded holds) {
    transfers.endOverdue(holds);
  }

  void cancelled(@Observes BookingCancelled booking) {
    transfers.lapse(booking.bookingId());
  }
}
