package com.reactfasttraining.booking.mail.notice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.mail.MailKind;
import com.reactfasttraining.booking.mail.NewMail;
import com.reactfasttraining.booking.mail.NewMail.Address;
import com.reactfasttraining.booking.mail.QueueMail;
import com.reactfasttraining.booking.payment.refund.RefundSucceeded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Tells the booker that money was given back; a payment that came too late with an apology. */
@ApplicationScoped
@Transactional(MANDATORY)
public class WriteRefundMail {

  @Inject private Bookings bookings;
  @Inject private QueueMail queue;

  public void refunded(RefundSucceeded refund) {
    Booking booking = bookings.get(refund.bookingId());
    Address booker =
        Address.of(
            booking.booker().orElseThrow().email(),
            "Your refund of " + refund.amount().format() + ", booking " + booking.reference());
    MailKind kind = MailKind.PAYMENT_REFUNDED;
    String key = kind + ":" + refund.refundId() + (refund.settled() ? ":settled" : "");
    queue.queue(NewMail.about(booking.id(), kind, key, booker));
  }
}
