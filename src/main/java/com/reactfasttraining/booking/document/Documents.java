package com.reactfasttraining.booking.document;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The rows of all stored papers. */
@ApplicationScoped
public class Documents {

  @PersistenceContext private EntityManager database;
  @Inject private Bookings bookings;

  @Transactional
  Optional<Document> find(Paper paper) {
    return database
        .createQuery(
            "select d from Document d where d.bookingId = :booking and d.kind = :kind"
                + " and d.number = :number",
            Document.class)
        .setParameter("booking", paper.bookingId())
        .setParameter("kind", paper.kind())
        .setParameter("number", paper.number())
        .getResultStream()
        .findFirst();
  }

  Optional<Document> find(String publicId) {
    return database
        .createQuery("select d from Document d where d.publicId = :id", Document.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Stores the row, unless somebody else was faster: then theirs is the answer. */
  @Transactional
  Document addOnce(Paper paper, StoredFile file) {
    Booking booking = bookings.get(paper.bookingId());
    bookings.lock(booking.reference());
    return find(paper)
        .orElseGet(
            () -> {
              Document document = new Document(paper, file);
              database.persist(document);
              return document;
            });
  }

  /** The papers of one booking, newest first. */
  List<Document> of(Booking booking) {
    return database
        .createQuery(
            "select d from Document d where d.bookingId = :booking order by d.id desc",
            Document.class)
        .setParameter("booking", booking.id())
        .setMaxResults(100)
        .getResultList();
  }
}
