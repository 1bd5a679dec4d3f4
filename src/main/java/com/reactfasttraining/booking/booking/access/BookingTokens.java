package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The keys of private links. A booking has several: one for the browser, one in each mail. */
@ApplicationScoped
public class BookingTokens {

  @PersistenceContext private EntityManager database;

  /** Makes a new key; it is known only to who receives this answer. */
  public String issue(Booking booking, Instant now) {
    String secret = Tokens.secret();
    database.persist(new BookingToken(booking, Tokens.hash(secret), now));
    return secret;
  }

  /** True when the secret opens the booking. */
  boolean opens(String secret, Booking booking) {
    return !database
        .createQuery(
            "select t.id from BookingToken t where t.tokenHash = :hash and t.bookingId = :booking",
            Long.class)
        .setParameter("hash", Tokens.hash(secret))
        .setParameter("booking", booking.id())
        .getResultList()
        .isEmpty();
  }
}
