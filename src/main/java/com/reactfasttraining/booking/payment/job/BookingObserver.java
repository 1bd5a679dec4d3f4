package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.booking.BookingCancelled;
import com.reactfasttraining.booking.booking.access.PaymentsRead;
import com.reactfasttraining.booking.booking.company.BookingCharged;
import com.reactfasttraining.booking.booking.hold.HoldExpired;
import com.reactfasttraining.booking.booking.hold.HoldRunOut;
import com.reactfasttraining.booking.booking.transfer.BookingMoved;
import com.reactfasttraining.booking.booking.transfer.TransferRunOut;
import com.reactfasttraining.booking.payment.refund.RefundBooking;
import com.reactfasttraining.booking.payment.refund.TellPayments;
import com.reactfasttraining.booking.payment.settlement.CallOffPayment;
import com.reactfasttraining.booking.payment.settlement.GiveBackCredit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** What follows for the money, inside the business transaction, from what happens to a booking. */
@ApplicationScoped
public class BookingObserver {

  @Inject private CallOffPayment callOff;
  @Inject private TellPayments tellPayments;
  @Inject private RefundBooking refunds;
  @Inject private GiveBackCredit giveBackCredit;

  void read(@Observes PaymentsRead read) {
    tellPayments.tell(read);
  }

  void runOut(@Observes HoldRunOut over) {
    callOff.before(over);
  }

  void runOut(@Observes TransferRunOut over) {
    callOff.before(over);
  }

  void cancelled(@Observes BookingCancelled cancelled) {
    refunds.cancelled(cancelled);
  }

  void moved(@Observes BookingMoved moved) {
    refunds.moved(moved);
  }

  void expired(@Observes HoldExpired hold) {
    giveBackCredit.after(hold.bookingId());
  }

  void charged(@Observes BookingCharged charged) {
    giveBackCredit.after(charged.bookingId());
    callOff.after(charged);
  }
}
