package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** All bookings that ever were: none is deleted. */
@ApplicationScoped
public class Bookings {

  private static final List<BookingState> HOLDS =
      List.of(BookingState.HELD, BookingState.AWAITING_PAYMENT);

  @PersistenceContext private EntityManager database;
  @Inject private Sessions sessions;

  public void add(Booking booking) {
    database.persist(booking);
  }

  /** Writes what has changed so far, so that rows of other tables may point to it. */
  public void flush() {
    database.flush();
  }

  public Optional<Booking> find(String reference) {
    return byReference(reference).getResultStream().findFirst();
  }

  public Booking get(long id) {
    return Optional.ofNullable(database.find(Booking.class, id)).orElseThrow();
  }

  /** The booking, locked: enough for what does not touch the seats. */
  public Optional<Booking> lock(String reference) {
    return byReference(reference)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The booking with its session, both locked, the session first: for what changes the seats. */
  public Optional<Booking> lockWithSession(String reference) {
    return lock(reference, lockSessions(reference, Set.of()));
  }

  /** Locks the booking's session and others by ascending id, and tells which those are. */
  public Set<Long> lockSessions(String reference, Set<Long> others) {
    Set<Long> ids = new TreeSet<>(others);
    database
        .createQuery("select b.session.id from Booking b where b.reference = :ref", Long.class)
        .setParameter("ref", reference)
        .getResultStream()
        .forEach(ids::add);
    ids.forEach(sessions::lock);
    return ids;
  }

  /**
   * The booking, locked after its session.
   *
   * @throws RefusedException BUSY when it was moved to yet another session meanwhile
   */
  public Optional<Booking> lock(String reference, Set<Long> lockedSessions) {
    Optional<Booking> locked = lock(reference);
    if (locked.filter(b -> !lockedSessions.contains(b.session().id())).isPresent()) {
      throw new RefusedException(
          ProblemKind.BUSY, "This booking is being moved just now. Please try again.");
    }
    return locked;
  }

  /** Holds of one locked session whose time is over, locked. */
  public List<Booking> overdue(Session session, Instant now) {
    return database
        .createQuery(
            "select b from Booking b where b.session = :session and b.progress.state in :holds"
                + " and b.progress.hold.expiresAt <= :now order by b.id",
            Booking.class)
        .setParameter("session", session)
        .setParameter("holds", HOLDS)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Sessions that have holds whose time is over. */
  public List<Long> sessionsWithOverdueHolds(Instant now) {
    return database
        .createQuery(
            "select distinct b.session.id from Booking b where b.progress.state in :holds"
                + " and b.progress.hold.expiresAt <= :now order by b.session.id",
            Long.class)
        .setParameter("holds", HOLDS)
        .setParameter("now", now)
        .setMaxResults(100)
        .getResultList();
  }

  private TypedQuery<Booking> byReference(String reference) {
    return database
        .createQuery("select b from Booking b where b.reference = :ref", Booking.class)
        .setParameter("ref", reference);
  }
}
