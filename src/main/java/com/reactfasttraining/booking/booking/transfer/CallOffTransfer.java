package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Calls off a transfer that waits to be paid for: its seats come free, the old booking stands. */
@ApplicationScoped
public class CallOffTransfer {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private Transfers transfers;
  @Inject private Event<SeatsFreed> freed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Ends it now.
   *
   * @throws RefusedException NOT_FOUND when none waits, or the caller may not see the booking
   */
  @Transactional
  public void callOff(String reference) {
    Booking booking = found.own(bookings.find(reference));
    Transfer transfer =
        transfers.pending(booking).orElseThrow(() -> RefusedException.notFound("transfer"));
    bookings.lockSessions(reference, Set.of(transfer.to().id()));
    transfers.lock(transfer);
    if (transfer.isPending()) {
      transfer.end(TransferState.CANCELLED, clock.instant());
      freed.fire(new SeatsFreed(transfer.to().id()));
      audit.record("transfer-called-off", AuditedObject.booking(reference), "PENDING → CANCELLED");
    }
  }
}
