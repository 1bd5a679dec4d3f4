package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All transfers that were begun. */
@ApplicationScoped
public class Transfers {

  @PersistenceContext private EntityManager database;

  void add(Transfer transfer) {
    database.persist(transfer);
    database.flush();
  }

  public Optional<Transfer> find(String publicId) {
    return database
        .createQuery("select t from Transfer t where t.publicId = :id", Transfer.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The one that waits for its rest to be paid, whether its time is over or not. */
  public Optional<Transfer> pending(Booking booking) {
    return database
        .createQuery(
            "select t from Transfer t where t.booking = :booking and t.state = :pending",
            Transfer.class)
        .setParameter("booking", booking)
        .setParameter("pending", TransferState.PENDING)
        .getResultStream()
        .findFirst();
  }

  /** What was made of a quote. */
  Optional<Transfer> ofQuote(Booking booking, String quoteId) {
    return database
        .createQuery(
            "select t from Transfer t where t.booking = :booking and t.quoteId = :quote",
            Transfer.class)
        .setParameter("booking", booking)
        .setParameter("quote", quoteId)
        .getResultStream()
        .findFirst();
  }

  void lock(Transfer transfer) {
    database.refresh(transfer, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that lead away from a session and wait for their rest to be paid, locked. */
  List<Transfer> pendingFrom(long sessionId) {
    return database
        .createQuery(
            "select t from Transfer t where t.from.id = :session and t.state = :pending"
                + " order by t.id",
            Transfer.class)
        .setParameter("session", sessionId)
        .setParameter("pending", TransferState.PENDING)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those to a locked session whose time is over, locked. */
  List<Transfer> overdue(Session session, Instant now) {
    return database
        .createQuery(
            "select t from Transfer t where t.to = :session and t.state = :pending"
                + " and t.expiresAt <= :now order by t.id",
            Transfer.class)
        .setParameter("session", session)
        .setParameter("pending", TransferState.PENDING)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Sessions that have transfers whose time is over. */
  List<Long> sessionsWithOverdue(Instant now) {
    return database
        .createQuery(
            "select distinct t.to.id from Transfer t where t.state = :pending"
                + " and t.expiresAt <= :now order by t.to.id",
            Long.class)
        .setParameter("pending", TransferState.PENDING)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }
}
