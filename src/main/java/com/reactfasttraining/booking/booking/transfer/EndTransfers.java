package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.hold.HoldsEnded;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Ends transfers whose rest was not paid in time and frees their seats, unless somebody has to
 * settle something first: {@link TransferRunOut}. The old booking stands.
 */
@ApplicationScoped
public class EndTransfers {

  @Inject private Transfers transfers;
  @Inject private Bookings bookings;
  @Inject private Event<TransferRunOut> runOut;
  @Inject private Event<TransferLapsed> lapsed;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Sessions that have transfers to be ended. */
  public List<Long> sessions() {
    return transfers.sessionsWithOverdue(clock.instant());
  }

  /** Ends those to a locked session. */
  @Transactional(MANDATORY)
  public void endOverdue(HoldsEnded holds) {
    for (Transfer transfer : transfers.overdue(holds.session(), holds.now())) {
      if (!isKept(transfer, holds.now())) {
        transfer.end(TransferState.EXPIRED, holds.now());
        holds.freedSeats();
        tell(transfer);
      }
    }
  }

  private boolean isKept(Transfer transfer, Instant now) {
    TransferRunOut over = new TransferRunOut(transfer, now);
    runOut.fire(over);
    return over.isKept();
  }

  private void tell(Transfer transfer) {
    Booking booking = transfer.booking();
    String reference = booking.reference();
    audit.record("transfer-expired", AuditedObject.booking(reference), "PENDING → EXPIRED");
    if (booking.state() == BookingState.CONFIRMED) {
      lapsed.fire(new TransferLapsed(booking.id(), reference, transfer.publicId()));
    }
  }

  /**
   * The booking was cancelled in part or whole: nobody may pay for the transfer now. Its seats come
   * free when its session is locked next and no charge is open for it.
   */
  @Transactional(MANDATORY)
  public void lapse(long bookingId) {
    transfers
        .pending(bookings.get(bookingId))
        .ifPresent(
            transfer -> {
              transfers.lock(transfer);
              transfer.lapse(clock.instant());
            });
  }

  /** The same for all that lead away from a locked session, which is cancelled. */
  @Transactional(MANDATORY)
  public void lapseFrom(long sessionId) {
    transfers.pendingFrom(sessionId).forEach(transfer -> transfer.lapse(clock.instant()));
  }
}
