package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.payment.Payments;
import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.credit.Credit;
import com.reactfasttraining.booking.payment.credit.Credits;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import com.reactfasttraining.booking.payment.refund.Refunds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Tells the booker that money was given back, a payment that came too late with an apology, or of
 * the credit that they keep instead.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteRefundMail {

  @Inject private Bookings bookings;
  @Inject private Payments payments;
  @Inject private Refunds refunds;
  @Inject private Credits credits;
  @Inject private QueueMail queue;

  /** That a credit was not used in the end is no news: its owner left it out, or did not pay. */
  public void refunded(RefundSucceeded refund) {
    if (refund.reason() == RefundReason.CREDIT_NOT_USED) {
      return;
    }
    boolean toCredit = refunds.view(refund.refundId()).orElseThrow().toCredit();
    if (toCredit && payments.get(refund.paymentId()).isByCard()) {
      creditMade(bookings.get(refund.bookingId()));
    } else {
      refunded(refund, bookings.get(refund.bookingId()), toCredit);
    }
  }

  private void refunded(RefundSucceeded refund, Booking booking, boolean toCredit) {
    String what = toCredit ? "Back on your credit: " : "Your refund of ";
    String subject = what + refund.amount().format() + ", booking " + booking.reference();
    String about = refund.refundId() + (refund.settled() ? ":settled" : "");
    write(booking, MailKind.PAYMENT_REFUNDED, about, subject);
  }

  /** Once, although several payments may have gone into it. */
  private void creditMade(Booking booking) {
    Credit credit = credits.ofBooking(booking.reference()).orElseThrow();
    String subject = "Your credit of " + credit.amount().format();
    write(booking, MailKind.CREDIT_MADE, credit.publicId(), subject);
  }

  private void write(Booking booking, MailKind kind, String about, String subject) {
    Address booker = Address.of(booking.booker().orElseThrow().email(), subject);
    queue.queue(NewMail.about(booking.id(), kind, kind + ":" + about, booker));
  }
}
