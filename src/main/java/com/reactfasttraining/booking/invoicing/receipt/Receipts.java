package com.reactfasttraining.booking.invoicing.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All receipts that were ever written. */
@ApplicationScoped
public class Receipts {

  @PersistenceContext private EntityManager database;

  void add(Receipt receipt) {
    database.persist(receipt);
  }

  Optional<Receipt> find(String number) {
    return database
        .createQuery("select r from Receipt r where r.number = :number", Receipt.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** How many an invoice has; whoever adds one has locked the booking or what is owed. */
  int count(long invoiceId) {
    return database
        .createQuery("select count(r) from Receipt r where r.invoiceId = :invoice", Long.class)
        .setParameter("invoice", invoiceId)
        .getSingleResult()
        .intValue();
  }

  /** The numbers of those of one booking, oldest first. */
  List<String> ofBooking(String reference) {
    return database
        .createQuery(
            "select r.number from Receipt r, Booking b where b.id = r.bookingId"
                + " and b.reference = :reference order by r.id",
            String.class)
        .setParameter("reference", reference)
        .setMaxResults(100)
        .getResultList();
  }
}
