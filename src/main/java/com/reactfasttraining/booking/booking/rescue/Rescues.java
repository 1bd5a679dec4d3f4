package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The bookings of cancelled sessions, and which of them still wait for an answer. */
@ApplicationScoped
public class Rescues {

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  void add(Rescue rescue) {
    database.persist(rescue);
  }

  boolean isBegun(Booking booking, Session session) {
    return !database
        .createQuery(
            "select r.id from Rescue r where r.booking = :booking and r.session = :session",
            Long.class)
        .setParameter("booking", booking)
        .setParameter("session", session)
        .getResultList()
        .isEmpty();
  }

  List<String> confirmed(long sessionId) {
    return database
        .createQuery(
            "select b.reference from Booking b where b.session.id = :session"
                + " and b.progress.state = :state order by b.id",
            String.class)
        .setParameter("session", sessionId)
        .setParameter("state", BookingState.CONFIRMED)
        .getResultList();
  }

  /** Those without an answer, the oldest first; {@code after} is the last reference seen. */
  @Transactional
  public Slice<RescueSummary> open(int limit, @Nullable String after) {
    Instant now = clock.instant();
    List<RescueSummary> found =
        database
            .createQuery(
                "select r from Rescue r where r.booking.session = r.session"
                    + " and r.booking.progress.state = :state and r.id > :last order by r.id",
                Rescue.class)
            .setParameter("state", BookingState.CONFIRMED)
            .setParameter("last", Optional.ofNullable(after).map(this::last).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(rescue -> rescue.summary(now))
            .toList();
    return Slice.cut(found, limit, RescueSummary::reference);
  }

  private long last(String reference) {
    return database
        .createQuery(
            "select coalesce(max(r.id), 0) from Rescue r where r.booking.reference = :reference",
            Long.class)
        .setParameter("reference", reference)
        .getSingleResult();
  }
}
