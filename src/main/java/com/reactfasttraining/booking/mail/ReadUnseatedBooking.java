package com.reactfasttraining.booking.mail;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads what the apology for a refund says, in one short transaction. */
@ApplicationScoped
public class ReadUnseatedBooking {

  @Inject private Bookings bookings;

  @Transactional
  UnseatedBooking of(String reference) {
    Booking booking = bookings.find(reference).orElseThrow();
    Booker booker = booking.booker().orElseThrow();
    Session session = booking.session();
    return new UnseatedBooking(
        reference,
        booker.name(),
        booker.email(),
        session.course().title(),
        BritishDates.withWeekday(session.date()),
        booking.price().gross());
  }
}
