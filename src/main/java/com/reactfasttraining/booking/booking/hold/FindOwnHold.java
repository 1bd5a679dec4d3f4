package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.catalogue.OwnSeatsAsked;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Optional;

/**
 * Finds the unfinished booking whose key the caller shows, so that nobody is told "sold out"
 * because of seats that they hold themselves. One that is being paid for is not changed any more.
 */
@ApplicationScoped
public class FindOwnHold {

  private static final String HELD =
      "select b from Booking b where b.progress.state = :held and b.progress.hold.expiresAt > :now"
          + " and exists (select t from BookingToken t where t.bookingId = b.id"
          + " and t.tokenHash = :hash)";

  @PersistenceContext private EntityManager database;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The caller's own on the locked session, locked too. */
  Optional<Booking> on(Session locked) {
    return Optional.ofNullable(caller.bookingToken())
        .flatMap(
            token ->
                query(token, HELD + " and b.session = :session")
                    .setParameter("session", locked)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultStream()
                    .findFirst());
  }

  void tell(@Observes OwnSeatsAsked asked) {
    Optional.ofNullable(caller.bookingToken())
        .flatMap(token -> query(token, HELD).getResultStream().findFirst())
        .ifPresent(booking -> asked.holds(booking.session().id(), booking.seats()));
  }

  private TypedQuery<Booking> query(String token, String jpql) {
    return database
        .createQuery(jpql, Booking.class)
        .setParameter("held", BookingState.HELD)
        .setParameter("now", clock.instant())
        .setParameter("hash", Tokens.hash(token));
  }
}
