package com.reactfasttraining.booking.payment.settlement;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.hold.ConfirmBooking;
import com.reactfasttraining.booking.booking.transfer.CompleteTransfer;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.payment.BookingPaid;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * What money that has arrived leads to: a confirmed or a moved booking, or the money goes back.
 *
 * <p>Paid after the hold ended: seated again if there is room, otherwise refunded. Paid a second
 * time: refunded. The rest of a transfer that cannot be made any more: refunded, and the old
 * booking stands. What credits have paid of the price goes back to them with it. An amount that is
 * not the price confirms nothing; it is noted for finance.
 */
@ApplicationScoped
public class SettleBooking {

  @Inject private ConfirmBooking confirm;
  @Inject private CompleteTransfer completeTransfer;
  @Inject private PayWithCredit credits;
  @Inject private Event<BookingPaid> paid;
  @Inject private Event<PaymentUnwanted> unwanted;
  @Inject private AuditLog audit;

  /** Decides under the locks that the caller holds. */
  @Transactional(MANDATORY)
  public void settle(Booking booking, Payment payment, Money received) {
    if (!payment.isWholeAmount(received)) {
      note(
          booking,
          "payment-mismatch",
          received.format() + " instead of " + payment.amount().format());
      return;
    }
    payment
        .transfer()
        .ifPresentOrElse(
            transfer -> move(booking, transfer, payment), () -> confirm(booking, payment));
  }

  /** Confirms a booking whose whole price credits have paid; it is locked with its session. */
  @Transactional(MANDATORY)
  public void settle(Booking booking) {
    confirm.confirm(booking);
    complete(booking, credits.last(booking));
  }

  private void confirm(Booking booking, Payment payment) {
    if (isPaidAlready(booking)) {
      unwanted.fire(new PaymentUnwanted(payment, RefundReason.PAID_TWICE));
      return;
    }
    if (!credits.isWholeWith(booking, payment)) {
      note(booking, "paid-but-credit-spent", payment.amount().format());
      unwanted.fire(new PaymentUnwanted(payment, RefundReason.CREDIT_SPENT));
      credits.giveBack(booking, RefundReason.CREDIT_SPENT);
      return;
    }
    try {
      confirm.confirm(booking);
    } catch (RefusedException noSeats) {
      note(booking, "paid-but-not-seated", noSeats.kind().name());
      unwanted.fire(new PaymentUnwanted(payment, RefundReason.NO_SEATS_LEFT));
      credits.giveBack(booking, RefundReason.NO_SEATS_LEFT);
      return;
    }
    complete(booking, payment);
  }

  private void complete(Booking booking, Payment payment) {
    credits.complete(booking, payment);
    paid.fire(new BookingPaid(booking.id(), payment.id()));
  }

  private void move(Booking booking, Transfer transfer, Payment payment) {
    try {
      completeTransfer.complete(booking, transfer);
    } catch (RefusedException impossible) {
      note(booking, "paid-but-not-moved", impossible.kind().name());
      unwanted.fire(new PaymentUnwanted(payment, RefundReason.MOVE_LAPSED));
      return;
    }
    paid.fire(new BookingPaid(booking.id(), payment.id()));
  }

  private static boolean isPaidAlready(Booking booking) {
    return booking.state() == BookingState.CONFIRMED || booking.state() == BookingState.COMPLETED;
  }

  private void note(Booking booking, String action, String detail) {
    audit.record(action, AuditedObject.booking(booking.reference()), detail);
  }
}
