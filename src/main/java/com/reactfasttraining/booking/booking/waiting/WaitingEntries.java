package com.reactfasttraining.booking.booking.waiting;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Course;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All entries of the waiting list that ever were; lists of ids are in the order of waiting. */
@ApplicationScoped
public class WaitingEntries {

  private static final List<WaitingState> LIVE =
      List.of(WaitingState.WAITING, WaitingState.OFFERED);
  private static final String ORDER = " order by e.createdAt, e.id";

  @PersistenceContext private EntityManager database;

  void add(WaitingEntry entry) {
    database.persist(entry);
  }

  /** The entry, locked and fresh: what was read before may have changed. */
  public WaitingEntry lock(long id) {
    WaitingEntry entry = database.find(WaitingEntry.class, id);
    database.refresh(entry, LockModeType.PESSIMISTIC_WRITE);
    return entry;
  }

  public WaitingEntry get(long id) {
    return database.find(WaitingEntry.class, id);
  }

  public Optional<WaitingEntry> find(String publicId) {
    return database
        .createQuery("select e from WaitingEntry e where e.publicId = :id", WaitingEntry.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Who waits for the session and would fit into so many seats. */
  public List<Long> fitting(Session session, int seats) {
    return ids("select e.id from WaitingPlace p join p.entry e where p.session = :session"
            + " and e.state = :waiting and e.seats <= :seats")
        .setParameter("session", session)
        .setParameter("waiting", WaitingState.WAITING)
        .setParameter("seats", seats)
        .getResultList();
  }

  boolean isAnybodyWaiting(long sessionId) {
    return !database
        .createQuery(
            "select p.id from WaitingPlace p where p.session.id = :session and p.live = true",
            Long.class)
        .setParameter("session", sessionId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Live entries of one of the addresses for the session. */
  List<Long> live(Collection<String> emails, Session session) {
    return ids("select e.id from WaitingPlace p join p.entry e where p.session = :session"
            + " and e.state in :live and e.email in :emails")
        .setParameter("session", session)
        .setParameter("live", LIVE)
        .setParameter("emails", emails)
        .getResultList();
  }

  /** Live entries of the address for any session of the course. */
  List<Long> live(String email, Course course) {
    return ids("select e.id from WaitingEntry e where e.state in :live and e.email = :email and exists"
            + " (select p.id from WaitingPlace p where p.entry = e and p.session.course = :course)")
        .setParameter("course", course)
        .setParameter("live", LIVE)
        .setParameter("email", email)
        .getResultList();
  }

  /** All live entries of the address. */
  List<Long> live(String email) {
    return ids("select e.id from WaitingEntry e where e.state in :live and e.email = :email")
        .setParameter("live", LIVE)
        .setParameter("email", email)
        .getResultList();
  }

  /** The entry whose offer the booking is. */
  Optional<Long> offeredBy(Booking booking) {
    return database
        .createQuery("select e.id from WaitingEntry e where e.offer = :booking", Long.class)
        .setParameter("booking", booking)
        .getResultStream()
        .findFirst();
  }

  /** How many wait for the session before this entry. */
  public int before(WaitingEntry entry, Session session) {
    return database
        .createQuery(
            "select count(e) from WaitingPlace p join p.entry e where p.session = :session"
                + " and e.state = :waiting and (e.createdAt < :time"
                + " or (e.createdAt = :time and e.id < :id))",
            Long.class)
        .setParameter("session", session)
        .setParameter("waiting", WaitingState.WAITING)
        .setParameter("time", entry.createdAt())
        .setParameter("id", entry.id())
        .getSingleResult()
        .intValue();
  }

  private TypedQuery<Long> ids(String jpql) {
    return database.createQuery(jpql + ORDER, Long.class);
  }
}
