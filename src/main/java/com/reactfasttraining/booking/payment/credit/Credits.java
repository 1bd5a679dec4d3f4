package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.platform.security.TypedCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** All credits that were ever made. */
@ApplicationScoped
public class Credits {

  @PersistenceContext private EntityManager database;

  void add(Credit credit) {
    database.persist(credit);
    database.flush();
  }

  public Credit get(long id) {
    return Optional.ofNullable(database.find(Credit.class, id)).orElseThrow();
  }

  Optional<Credit> withCode(TypedCode code) {
    return by("codeHash", code.hash());
  }

  /** The one that a booking became, when it was cancelled. */
  public Optional<Credit> ofBooking(String reference) {
    return by("booking.reference", reference);
  }

  /** Locks them by ascending id; what was changed before is written first. */
  public void lock(Collection<Credit> credits) {
    database.flush();
    credits.stream()
        .distinct()
        .sorted(Comparator.comparing(Credit::id))
        .forEach(credit -> database.refresh(credit, LockModeType.PESSIMISTIC_WRITE));
  }

  private Optional<Credit> by(String field, Object value) {
    return database
        .createQuery("select c from Credit c where c." + field + " = :value", Credit.class)
        .setParameter("value", value)
        .getResultStream()
        .findFirst();
  }
}
