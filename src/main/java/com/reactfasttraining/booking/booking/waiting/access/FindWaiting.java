package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.waiting.WaitingEntries;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.booking.waiting.WaitingState;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.Offer;
import com.reactfasttraining.booking.booking.waiting.access.WaitingListView.WaitedSession;
import com.reactfasttraining.booking.catalogue.Course;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Shows an entry to whoever holds a private link to it; for everybody else it does not exist. */
@ApplicationScoped
public class FindWaiting {

  @Inject private WaitingTokens tokens;
  @Inject private WaitingEntries entries;
  @Inject private Sessions sessions;

  @Transactional
  public WaitingListView view(String token) {
    return view(entries.get(tokens.opened(token)));
  }

  /** The entry for a mail to its person, by its public id. */
  @Transactional
  public WaitingListView ofEntry(String publicId) {
    return view(entries.find(publicId).orElseThrow());
  }

  private WaitingListView view(WaitingEntry entry) {
    Course course = entry.sessions().get(0).course();
    return new WaitingListView(
        entry.state(),
        entry.name(),
        entry.seats(),
        course.slug(),
        course.title(),
        entry.sessions().stream().map(session -> waited(entry, session)).toList(),
        entry.state() == WaitingState.OFFERED ? offer(entry) : null,
        entry.createdAt());
  }

  private WaitedSession waited(WaitingEntry entry, Session session) {
    Integer position = entry.isWaiting() ? entries.before(entry, session) + 1 : null;
    return new WaitedSession(sessions.view(session), position);
  }

  private @Nullable Offer offer(WaitingEntry entry) {
    return entry.offer().map(this::offer).orElse(null);
  }

  private Offer offer(Booking held) {
    return new Offer(
        held.reference(), held.progress().holdExpiresAt(), sessions.view(held.session()));
  }
}
