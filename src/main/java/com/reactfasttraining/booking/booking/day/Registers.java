package com.reactfasttraining.booking.booking.day;

import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is expected on the sessions: the people of confirmed and completed bookings. */
@ApplicationScoped
public class Registers {

  private static final List<BookingState> EXPECTED =
      List.of(BookingState.CONFIRMED, BookingState.COMPLETED);

  private static final String OF_SESSION =
      "select b from Booking b where b.session.publicId = :session"
          + " and b.progress.state in :expected order by b.id";

  @PersistenceContext private EntityManager database;

  List<Booking> bookings(String sessionId) {
    return database
        .createQuery(OF_SESSION, Booking.class)
        .setParameter("session", sessionId)
        .setParameter("expected", EXPECTED)
        .getResultList();
  }

  /** The same, locked. */
  List<Booking> lock(String sessionId) {
    return database
        .createQuery(OF_SESSION, Booking.class)
        .setParameter("session", sessionId)
        .setParameter("expected", EXPECTED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The booking of an attendee who has a seat on the session, locked. */
  Optional<Booking> lock(String sessionId, String attendeeId) {
    return database
        .createQuery(
            "select b from Booking b where b.session.publicId = :session"
                + " and b.progress.state in :expected and exists (select a from Attendee a where"
                + " a.booking = b and a.publicId = :attendee and a.cancelledAt is null)",
            Booking.class)
        .setParameter("session", sessionId)
        .setParameter("expected", EXPECTED)
        .setParameter("attendee", attendeeId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Sold seats by the public id of the session. */
  Map<String, Long> seats(List<String> sessionIds) {
    return counts(
        "select b.session.publicId, sum(b.seats) from Booking b"
            + " where b.session.publicId in :ids and b.progress.state in :expected"
            + " group by b.session.publicId",
        sessionIds);
  }

  /** People of whom something is noted, by the public id of the session. */
  Map<String, Long> noted(List<String> sessionIds) {
    return counts(
        "select a.booking.session.publicId, count(a) from Attendee a"
            + " where a.booking.session.publicId in :ids and a.booking.progress.state in :expected"
            + " and a.cancelledAt is null and a.attendance.attendance is not null"
            + " group by a.booking.session.publicId",
        sessionIds);
  }

  static Attendee attendee(Booking booking, String attendeeId) {
    return booking.attendees().stream()
        .filter(attendee -> attendee.publicId().equals(attendeeId))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Long> counts(String jpql, List<String> sessionIds) {
    if (sessionIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(jpql, Object[].class)
        .setParameter("ids", sessionIds)
        .setParameter("expected", EXPECTED)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
  }
}
