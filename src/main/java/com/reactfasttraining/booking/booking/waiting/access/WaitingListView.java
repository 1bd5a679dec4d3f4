package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.waiting.WaitingState;
import com.reactfasttraining.booking.catalogue.SessionView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of the waiting list as the person who waits sees it. */
public record WaitingListView(
    WaitingState state,
    String name,
    int seats,
    String courseSlug,
    String courseTitle,
    List<WaitedSession> sessions,
    @Nullable Offer offer,
    Instant createdAt) {

  /** A session with the place in its queue, counted from 1; without one unless still waiting. */
  public record WaitedSession(SessionView session, @Nullable Integer position) {}

  /** Seats that are held until the deadline. */
  public record Offer(String bookingReference, Instant deadline, SessionView session) {}
}
