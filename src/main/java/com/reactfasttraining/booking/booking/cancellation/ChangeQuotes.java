package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Attendee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All quotes that were given. */
@ApplicationScoped
public class ChangeQuotes {

  @PersistenceContext private EntityManager database;

  void add(ChangeQuote quote) {
    database.persist(quote);
  }

  Optional<ChangeQuote> find(String publicId) {
    return database
        .createQuery("select q from ChangeQuote q where q.publicId = :id", ChangeQuote.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Attendees of a booking, still seated or not, in the order of their seats. */
  List<Attendee> people(long bookingId, Set<String> publicIds) {
    return database
        .createQuery(
            "select a from Attendee a where a.booking.id = :booking and a.publicId in :ids"
                + " order by a.position",
            Attendee.class)
        .setParameter("booking", bookingId)
        .setParameter("ids", publicIds)
        .getResultList();
  }
}
