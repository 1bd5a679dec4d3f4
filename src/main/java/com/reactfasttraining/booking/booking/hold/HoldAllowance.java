package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.BookingState;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import com.reactfasttraining.booking.platform.security.Origin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Keeps one buyer from holding all seats: a few unfinished bookings an e-mail address, and many a
 * network as long as no address is known. Staff book for many and are not counted.
 *
 * <p>Counted without a lock: many requests at one instant may exceed it by a few. Seats that the
 * company itself keeps for somebody, which end later than an ordinary hold, do not count.
 */
@ApplicationScoped
public class HoldAllowance {

  private static final String ENDS =
      "select b.progress.hold.expiresAt from Booking b where b.progress.state in :holds"
          + " and b.progress.hold.expiresAt > :now and b.progress.hold.expiresAt <= :latest";

  @PersistenceContext private EntityManager database;
  @Inject private Settings settings;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Lets another booking have this address.
   *
   * @throws RefusedException TOO_MANY_HOLDS
   */
  void checkBuyer(String email, long except) {
    List<Instant> ends =
        caller.isStaff()
            ? List.of()
            : query(" and lower(b.booker.email) = lower(:email) and b.id <> :except")
                .setParameter("email", email.strip())
                .setParameter("except", except)
                .getResultList();
    refuseBeyond(settings.holdLimits().aBuyer(), ends);
  }

  /**
   * Lets another booking without an address begin on the caller's network.
   *
   * @throws RefusedException TOO_MANY_HOLDS
   */
  void checkNetwork(Origin origin) {
    List<Instant> ends =
        caller.isStaff()
            ? List.of()
            : query(" and b.progress.hold.network = :network")
                .setParameter("network", origin.network())
                .getResultList();
    refuseBeyond(settings.holdLimits().aNetwork(), ends);
  }

  private jakarta.persistence.TypedQuery<Instant> query(String whose) {
    Instant now = clock.instant();
    return database
        .createQuery(ENDS + whose + " order by b.progress.hold.expiresAt", Instant.class)
        .setParameter("holds", List.of(BookingState.HELD, BookingState.AWAITING_PAYMENT))
        .setParameter("now", now)
        .setParameter("latest", now.plus(settings.hold()));
  }

  private void refuseBeyond(int most, List<Instant> ends) {
    if (ends.size() < most) {
      return;
    }
    Duration untilOneEnds = Duration.between(clock.instant(), ends.get(ends.size() - most));
    throw new RefusedException(
        ProblemKind.TOO_MANY_HOLDS,
        "You have other bookings that are not finished. Finish one of them, give its seats back, or"
            + " wait until its time is over.",
        Map.of("retryAfterSeconds", Math.max(1, untilOneEnds.toSeconds())),
        List.of());
  }
}
