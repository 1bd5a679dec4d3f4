package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booker;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A booking of a cancelled session as staff see it; the date is that of the cancelled session. */
public record RescueSummary(
    String reference,
    String name,
    String email,
    @Nullable String phone,
    String courseTitle,
    String courseSlug,
    LocalDate date,
    int seats,
    Answer answer) {

  /** What was answered, or by when an answer is wanted. */
  public record Answer(RescueState state, Instant deadline, boolean overdue) {}

  static RescueSummary of(Booking booking, Session lost, Answer answer) {
    Booker booker = booking.booker().orElseThrow();
    return new RescueSummary(
        booking.reference(),
        booker.name(),
        booker.email(),
        booker.phone(),
        lost.course().title(),
        lost.course().slug(),
        lost.date(),
        booking.seats(),
        answer);
  }
}
