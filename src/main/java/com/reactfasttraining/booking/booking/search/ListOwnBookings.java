package com.reactfasttraining.booking.booking.search;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.identity.FindAccount;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bookings that were made with the e-mail address of whoever is signed in, newest first, a page
 * at a time; an index on the address in small letters serves it. What only keeps seats for somebody
 * whose session was cancelled is none of them: it is chosen with the booking that it is for.
 */
@ApplicationScoped
public class ListOwnBookings {

  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String OF_THE_ADDRESS =
      "select b from Booking b where lower(b.booker.email) = :email"
          + " and not exists (select o.id from RescueOffer o where o.held = b)"
          + " and (b.progress.createdAt < :time or (b.progress.createdAt = :time and b.id < :id))"
          + " order by b.progress.createdAt desc, b.id desc";

  @PersistenceContext private EntityManager database;
  @Inject private FindAccount account;
  @Inject private FindBooking findBooking;
  @Inject private Bookings bookings;

  /**
   * At most {@code limit} rows; {@code after} is the reference of the last one seen.
   *
   * @throws RefusedException EMAIL_UNCONFIRMED; NOT_FOUND for a cursor that is not the caller's
   */
  @Transactional
  public Slice<OwnBookingView> list(int limit, @Nullable String after) {
    String email = account.confirmedEmail().orElseThrow(ListOwnBookings::unconfirmed);
    Optional<Booking> last =
        Optional.ofNullable(after).map(reference -> findBooking.own(bookings.find(reference)));
    List<OwnBookingView> found =
        database
            .createQuery(OF_THE_ADDRESS, Booking.class)
            .setParameter("email", email)
            .setParameter("time", last.map(b -> b.progress().createdAt()).orElse(NEVER))
            .setParameter("id", last.map(Booking::id).orElse(Long.MAX_VALUE))
            .setHint("eclipselink.join-fetch", "b.session.course")
            .setMaxResults(limit + 1)
            .getResultStream()
            .map(OwnBookingView::of)
            .toList();
    return Slice.cut(found, limit, OwnBookingView::reference);
  }

  private static RefusedException unconfirmed() {
    return new RefusedException(
        ProblemKind.EMAIL_UNCONFIRMED,
        "Open the link in the e-mail that we sent you. Then your account shows all bookings that"
            + " were made with your address.");
  }
}
