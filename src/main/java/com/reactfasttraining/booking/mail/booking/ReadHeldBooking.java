package com.reactfasttraining.booking.mail.booking;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.BritishDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;

/** Reads what a mail about kept seats says, in one short transaction. */
@ApplicationScoped
public class ReadHeldBooking {

  @Inject private Bookings bookings;

  @Transactional
  public HeldBooking of(String reference) {
    Booking booking = bookings.find(reference).orElseThrow();
    Session session = booking.session();
    ZonedDateTime end = booking.progress().holdExpiresAt().atZone(session.zone());
    return new HeldBooking(
        reference,
        booking.booker().orElseThrow().name(),
        booking.seats(),
        session.course().title(),
        BritishDates.withWeekday(session.date()),
        BritishDates.span(session.startTime(), session.endTime()),
        session.venue().name() + ", " + session.venue().fullAddress(),
        BritishDates.withWeekday(end.toLocalDate()) + ", " + BritishDates.clock(end.toLocalTime()));
  }
}
