package com.reactfasttraining.booking.booking.transfer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.SeatsFreed;
import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Moves the booking of a transfer whose rest is paid; called by {@code payment} as well. */
@ApplicationScoped
public class CompleteTransfer {

  @Inject private Transfers transfers;
  @Inject private EndHolds holds;
  @Inject private Event<SeatsFreed> freed;
  @Inject private Event<BookingMoved> moved;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * The rest has arrived. The caller has locked both sessions and the booking. If the transfer's
   * time was over before, it takes seats again, unless the booker called it off.
   *
   * @throws RefusedException SESSION_FULL, SESSION_CLOSED, BOOKING_STATE or CONFLICT when the
   *     booking cannot move any more; it is unchanged then
   */
  @Transactional(value = MANDATORY, dontRollbackOn = RefusedException.class)
  public void complete(Booking booking, Transfer transfer) {
    Instant now = clock.instant();
    if (!transfer.isPending()) {
      holds.endOverdue(transfer.to());
    }
    transfers.lock(transfer);
    requireStanding(booking, transfer, now);
    transfer.complete(now);
    move(booking, transfer);
  }

  /** The old seats become free, and those of the transfer the booking's own. */
  @Transactional(MANDATORY)
  void move(Booking booking, Transfer transfer) {
    booking.moveTo(transfer.to(), transfer.newSeatPrice(), clock.instant());
    audit.record(
        "booking-moved",
        AuditedObject.booking(booking.reference()),
        day(transfer.from()) + " → " + day(transfer.to()) + ", fee " + transfer.fee().format());
    Money due = transfer.due();
    Money zero = Money.zero(due.currency());
    moved.fire(
        new BookingMoved(
            booking.id(),
            booking.reference(),
            transfer.publicId(),
            transfer.from().id(),
            transfer.to().id(),
            due.signum() < 0 ? zero.minus(due) : zero,
            transfer.isTaxedAnew()));
    freed.fire(new SeatsFreed(transfer.from().id()));
  }

  private void requireStanding(Booking booking, Transfer transfer, Instant now) {
    booking.progress().requireConfirmedBefore(booking.session().startsAt(), now);
    boolean ended = transfer.state() == TransferState.EXPIRED;
    boolean free = ended && transfers.pending(booking).isEmpty();
    if (!transfer.fits(booking) || !(transfer.isPending() || free)) {
      throw new RefusedException(ProblemKind.CONFLICT, "This move was called off.");
    }
    transfer.requireOpenTarget(now);
  }

  private static String day(Session session) {
    return session.course().slug() + " on " + BritishDates.withWeekday(session.date());
  }
}
