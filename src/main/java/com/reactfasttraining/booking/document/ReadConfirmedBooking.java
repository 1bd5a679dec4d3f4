package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.document.ConfirmedBooking.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what papers and mails say of a booking, in one short transaction. */
@ApplicationScoped
public class ReadConfirmedBooking {

  @Inject private Bookings bookings;
  @Inject private Sessions sessions;

  /** The booking of a reference that is known to be confirmed. */
  @Transactional
  public ConfirmedBooking of(String reference) {
    return of(bookings.find(reference).orElseThrow());
  }

  ConfirmedBooking of(Booking booking) {
    return new ConfirmedBooking(
        booking.id(),
        booking.reference(),
        booking.revision(),
        booking.booker().orElseThrow(),
        booking.seats(),
        booking.attendees().stream().map(ReadConfirmedBooking::participant).toList(),
        sessions.view(booking.session()),
        booking.price(),
        booking.fare().vat(),
        booking.progress().confirmedAt().orElseThrow());
  }

  private static Participant participant(Attendee attendee) {
    return new Participant(attendee.id(), attendee.name(), attendee.email().orElse(null));
  }
}
