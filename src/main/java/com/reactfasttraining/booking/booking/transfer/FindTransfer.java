package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Finds the transfer of a booking that waits to be paid for, for whoever may see the booking. */
@ApplicationScoped
@Transactional
public class FindTransfer {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Transfers transfers;
  @Inject private Sessions sessions;
  @Inject private Clock clock;

  /** Empty when none waits. */
  public Optional<TransferView> waiting(String reference) {
    return awaited(found.own(bookings.find(reference)))
        .map(transfer -> transfer.view(sessions.view(transfer.to())));
  }

  /** Adds it to what is read of the booking's payments, by whoever may read these. */
  public void tell(PaymentsRead read) {
    bookings
        .find(read.reference())
        .flatMap(this::awaited)
        .map(Transfer::toPay)
        .ifPresent(read::add);
  }

  private Optional<Transfer> awaited(Booking booking) {
    return transfers.pending(booking).filter(transfer -> transfer.isAwaited(clock.instant()));
  }

  /**
   * The same where there must be one.
   *
   * @throws RefusedException NOT_FOUND
   */
  public TransferView view(String reference) {
    return waiting(reference).orElseThrow(() -> RefusedException.notFound("transfer"));
  }
}
