package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.payment.refund.Refunds;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what the mail about a refund says, in one short transaction. */
@ApplicationScoped
public class ReadRefundedBooking {

  @Inject private Bookings bookings;
  @Inject private Refunds refunds;

  @Transactional
  RefundedBooking of(String reference, String refundId) {
    Booking booking = bookings.find(reference).orElseThrow();
    Booker booker = booking.booker().orElseThrow();
    Session session = booking.session();
    return new RefundedBooking(
        reference,
        booker.name(),
        session.course().title(),
        BritishDates.withWeekday(session.date()),
        refunds.view(refundId).orElseThrow());
  }
}
