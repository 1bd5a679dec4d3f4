package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of the waiting list for staff; the offer's deadline only while the offer stands. */
public record WaitingSummary(
    String id,
    WaitingState state,
    String name,
    String email,
    int seats,
    String courseTitle,
    List<LocalDate> sessionDates,
    @Nullable String offerReference,
    @Nullable Instant offeredUntil,
    Instant createdAt) {

  static WaitingSummary of(WaitingEntry entry) {
    List<Session> sessions = entry.sessions();
    return new WaitingSummary(
        entry.publicId(),
        entry.state(),
        entry.name(),
        entry.email(),
        entry.seats(),
        sessions.get(0).course().title(),
        sessions.stream().map(Session::date).sorted().toList(),
        entry.offer().map(Booking::reference).orElse(null),
        entry.state() == WaitingState.OFFERED
            ? entry.offer().map(held -> held.progress().holdExpiresAt()).orElse(null)
            : null,
        entry.createdAt());
  }

  /** True while it can be taken off the list. */
  public boolean isLive() {
    return state.isLive();
  }
}
