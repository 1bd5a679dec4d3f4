package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booking of a cancelled session whose booker has not answered yet, as staff see it. */
public record RescueSummary(
    String reference,
    String name,
    String email,
    @Nullable String phone,
    String courseTitle,
    String courseSlug,
    LocalDate date,
    int seats,
    Instant deadline,
    boolean overdue) {

  static RescueSummary of(Booking booking, Instant deadline, boolean overdue) {
    Booker booker = booking.booker().orElseThrow();
    return new RescueSummary(
        booking.reference(),
        booker.name(),
        booker.email(),
        booker.phone(),
        booking.session().course().title(),
        booking.session().course().slug(),
        booking.session().date(),
        booking.seats(),
        deadline,
        overdue);
  }
}
