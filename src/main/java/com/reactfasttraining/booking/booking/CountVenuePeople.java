package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.change.VenuePeople;
import com.reactfasttraining.booking.catalogue.change.VenuePeopleAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Counts who has booked coming sessions at a venue: bookers, and the attendees who have an address
 * of their own.
 */
@ApplicationScoped
public class CountVenuePeople {

  private static final String COUNT =
      """
      SELECT count(DISTINCT s.id), count(DISTINCT b.id) + count(a.id)
        FROM bookings b
        JOIN sessions s ON s.id = b.session_id
        JOIN venues v ON v.id = s.venue_id
        LEFT JOIN attendees a ON a.booking_id = b.id AND a.cancelled_at IS NULL
         AND lower(a.email) <> lower(b.booker_email)
       WHERE v.code = ?1 AND s.state = 'SCHEDULED' AND s.starts_at > ?2 AND b.state = 'CONFIRMED'\
      """;

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  void tell(@Observes VenuePeopleAsked asked) {
    Object[] found =
        (Object[])
            database
                .createNativeQuery(COUNT)
                .setParameter(1, asked.venueCode())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getSingleResult();
    asked.are(new VenuePeople(number(found[0]), number(found[1])));
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }
}
