package com.reactfasttraining.booking.booking.waiting.offer;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** Bookings that somebody who waits has on the same session, as the booker or as an attendee. */
@ApplicationScoped
public class OwnBookings {

  private static final String OF_THE_ADDRESS =
      "select b.id from Booking b where b.session = :session and b.progress.state in :states"
          + " and (lower(b.booker.email) = :email or exists"
          + " (select a.id from Attendee a where a.booking = b and a.cancelledAt is null and lower(a.email) = :email))";

  @PersistenceContext private EntityManager database;

  /** True when they have booked since they began to wait. */
  boolean isBooked(WaitingEntry entry, Session session) {
    List<BookingState> booked = List.of(BookingState.CONFIRMED, BookingState.COMPLETED);
    return isAny(
        find(OF_THE_ADDRESS + " and b.progress.confirmedAt >= :since", entry, session, booked)
            .setParameter("since", entry.createdAt()));
  }

  /** True while seats are held for them that they have not paid for yet. */
  boolean isHolding(WaitingEntry entry, Session session) {
    List<BookingState> holds = List.of(BookingState.HELD, BookingState.AWAITING_PAYMENT);
    return isAny(find(OF_THE_ADDRESS, entry, session, holds));
  }

  private TypedQuery<Long> find(
      String jpql, WaitingEntry entry, Session session, List<BookingState> states) {
    return database
        .createQuery(jpql, Long.class)
        .setParameter("session", session)
        .setParameter("email", entry.email())
        .setParameter("states", states);
  }

  private static boolean isAny(TypedQuery<Long> query) {
    return !query.setMaxResults(1).getResultList().isEmpty();
  }
}
