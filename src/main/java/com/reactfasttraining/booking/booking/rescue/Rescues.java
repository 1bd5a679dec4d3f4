package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.problem.RefusedException;
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

/**
 * The bookings of cancelled sessions, what they were offered, and which of them wait for an answer.
 */
@ApplicationScoped
public class Rescues {

  private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

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

  void add(RescueOffer offer) {
    database.persist(offer);
  }

  /** The last rescue of a booking: its session may have been cancelled more than once. */
  Optional<Rescue> last(Booking booking) {
    return database
        .createQuery(
            "select r from Rescue r where r.booking = :booking order by r.id desc", Rescue.class)
        .setParameter("booking", booking)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * The rescue of a booking, if it may be answered.
   *
   * @throws RefusedException NOT_FOUND, BOOKING_STATE
   */
  Rescue requireOpen(Booking booking) {
    Rescue rescue = last(booking).orElseThrow(() -> RefusedException.notFound("rescue"));
    rescue.requireOpen();
    return rescue;
  }

  /** What was offered, best first, which is also the order of the bookings that hold the seats. */
  List<RescueOffer> offers(Rescue rescue) {
    return database
        .createQuery(
            "select o from RescueOffer o where o.rescue = :rescue order by o.held.id",
            RescueOffer.class)
        .setParameter("rescue", rescue)
        .getResultList();
  }

  /** A page of them, the oldest first; {@code after} is the last reference seen. */
  @Transactional
  public Slice<RescueSummary> list(RescueFilter filter, int limit, @Nullable String after) {
    Instant now = clock.instant();
    List<RescueSummary> found =
        database
            .createQuery(
                "select r from Rescue r where r.state in :states and r.deadline <= :end"
                    + " and r.id > :last order by r.id",
                Rescue.class)
            .setParameter("states", states(filter))
            .setParameter("end", filter == RescueFilter.OVERDUE ? now : END_OF_TIME)
            .setParameter("last", Optional.ofNullable(after).map(this::last).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(rescue -> rescue.summary(now))
            .toList();
    return Slice.cut(found, limit, RescueSummary::reference);
  }

  private static List<RescueState> states(RescueFilter filter) {
    return filter == RescueFilter.ANSWERED
        ? List.of(RescueState.MOVED, RescueState.REFUNDED, RescueState.CREDITED)
        : List.of(RescueState.OPEN);
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
