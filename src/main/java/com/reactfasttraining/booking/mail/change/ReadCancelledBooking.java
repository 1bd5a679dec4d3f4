package com.reactfasttraining.booking.mail.change;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.cancellation.CancelledSeats;
import com.reactfasttraining.booking.booking.cancellation.ReadCancellation;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import com.reactfasttraining.booking.document.ReadConfirmedBooking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what the mails about a cancellation say, in one short transaction. */
@ApplicationScoped
public class ReadCancelledBooking {

  @Inject private ReadConfirmedBooking bookings;
  @Inject private ReadCancellation cancellations;

  @Transactional
  CancelledBooking of(String reference, String quoteId) {
    ConfirmedBooking booking = bookings.of(reference);
    CancelledSeats done = cancellations.of(quoteId);
    return new CancelledBooking(
        booking,
        done.people().stream().map(ReadCancelledBooking::participant).toList(),
        done.whole(),
        done.refund(),
        done.fee(),
        done.onInvoice(),
        done.toCredit());
  }

  private static Participant participant(Attendee attendee) {
    return new Participant(attendee.id(), attendee.name(), attendee.email().orElse(null));
  }
}
