package com.reactfasttraining.booking.booking.search;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One row of the list of bookings. */
public record BookingSummary(
    String reference,
    BookingState state,
    @Nullable String bookerName,
    @Nullable String bookerEmail,
    String courseTitle,
    LocalDate sessionDate,
    int seats,
    Money gross,
    Instant createdAt) {

  static BookingSummary of(Booking booking) {
    return new BookingSummary(
        booking.reference(),
        booking.state(),
        booking.booker().map(Booker::name).orElse(null),
        booking.booker().map(Booker::email).orElse(null),
        booking.session().course().title(),
        booking.session().date(),
        booking.seats(),
        booking.price().gross(),
        booking.progress().createdAt());
  }
}
