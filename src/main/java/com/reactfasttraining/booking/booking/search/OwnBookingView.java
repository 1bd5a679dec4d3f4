package com.reactfasttraining.booking.booking.search;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;

/** One row of the list of somebody's own bookings. */
public record OwnBookingView(
    String reference,
    BookingState state,
    String courseTitle,
    LocalDate date,
    int seats,
    Money gross) {

  static OwnBookingView of(Booking booking) {
    return new OwnBookingView(
        booking.reference(),
        booking.state(),
        booking.session().course().title(),
        booking.session().date(),
        booking.seats(),
        booking.price().gross());
  }
}
