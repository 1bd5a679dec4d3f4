package com.reactfasttraining.booking.catalogue;

import static java.util.stream.Collectors.toMap;

import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated sessions. */
@ApplicationScoped
public class Sessions {

  private static final String LISTED =
      "select s from Session s, SessionAvailability a where a.sessionId = s.id"
          + " and s.course.slug = :slug and s.state = :scheduled and s.times.startsAt > :now"
          + " and s.times.date >= :from and s.times.date <= :to and (a.seatsAvailable >= :seats"
          + " or (s.id = :ownSession and a.seatsAvailable + :ownSeats >= :seats))"
          + " and (:venue = '' or s.venue.code = :venue)"
          + " and (s.times.startsAt > :afterTime"
          + " or (s.times.startsAt = :afterTime and s.id > :afterId))"
          + " order by s.times.startsAt, s.id";

  @PersistenceContext private EntityManager database;
  @Inject private Event<OwnSeatsAsked> ownSeats;
  @Inject private Clock clock;

  /**
   * The session, locked until the transaction ends, so that its seats can be counted. Taken before
   * any lock on a booking; nobody waits for it longer than the database's lock timeout.
   */
  public Optional<Session> lock(String publicId) {
    return byPublicId(publicId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The same by the internal key. */
  public Session lock(long id) {
    return database.find(Session.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  public void add(Session session) {
    database.persist(session);
  }

  public Optional<Session> find(String publicId) {
    return byPublicId(publicId).getResultStream().findFirst();
  }

  /** The internal key of a session, without reading the rest, which a lock would make old. */
  public Optional<Long> id(String publicId) {
    return database
        .createQuery("select s.id from Session s where s.publicId = :id", Long.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** The session as the caller sees it, to whom the seats of their own hold are available. */
  public Optional<SessionView> view(String publicId) {
    return find(publicId).map(session -> views(List.of(session), own()).get(0));
  }

  public SessionView view(Session session) {
    return views(List.of(session)).get(0);
  }

  /** Coming sessions that fit, soonest first; {@code after} is the id of the last one seen. */
  public Slice<SessionView> views(SessionFilter filter, int limit, @Nullable String after) {
    Optional<Session> last = Optional.ofNullable(after).flatMap(this::find);
    OwnSeatsAsked own = own();
    List<Session> found =
        listed(filter, own)
            .setParameter("afterTime", last.map(Session::startsAt).orElse(Instant.EPOCH))
            .setParameter("afterId", last.map(Session::id).orElse(0L))
            .setMaxResults(limit + 1)
            .getResultList();
    return Slice.cut(views(found, own), limit, SessionView::id);
  }

  /** Those that take place and begin between the two moments, soonest first; at most 200. */
  public List<SessionView> between(Instant from, Instant to) {
    List<Session> found =
        database
            .createQuery(
                "select s from Session s where s.state = :scheduled and s.times.startsAt >= :from"
                    + " and s.times.startsAt < :to order by s.times.startsAt, s.id",
                Session.class)
            .setHint("eclipselink.join-fetch", "s.venue")
            .setParameter("scheduled", Session.Plan.SCHEDULED)
            .setParameter("from", from)
            .setParameter("to", to)
            .setMaxResults(200)
            .getResultList();
    return views(found);
  }

  /** Coming sessions at a venue on which somebody has a seat. */
  public List<Session> takenAt(String venueCode) {
    return database
        .createQuery(
            "select s from Session s where s.venue.code = :venue and s.state = :scheduled"
                + " and s.times.startsAt > :now and s.seatsTaken > 0 order by s.id",
            Session.class)
        .setParameter("venue", venueCode)
        .setParameter("scheduled", Session.Plan.SCHEDULED)
        .setParameter("now", clock.instant())
        .getResultList();
  }

  List<SessionView> views(List<Session> sessions) {
    return views(sessions, new OwnSeatsAsked());
  }

  private List<SessionView> views(List<Session> sessions, OwnSeatsAsked own) {
    Map<Long, Integer> seats = seatsAvailable(sessions);
    Instant now = clock.instant();
    return sessions.stream()
        .map(session -> session.view(seats.getOrDefault(session.id(), 0) + own.on(session), now))
        .toList();
  }

  /** For each course its next session with a free seat. */
  Map<String, SessionView> next() {
    @SuppressWarnings("unchecked")
    List<Number> ids =
        database
            .createNativeQuery(
                "select distinct on (s.course_id) s.id from sessions s"
                    + " join session_availability a on a.session_id = s.id"
                    + " where s.state = 'SCHEDULED' and s.starts_at > ?1"
                    + " and a.seats_available > 0 order by s.course_id, s.starts_at, s.id")
            .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
            .getResultList();
    List<Session> sessions =
        ids.isEmpty()
            ? List.of()
            : database
                .createQuery("select s from Session s where s.id in :ids", Session.class)
                .setParameter("ids", ids.stream().map(Number::longValue).toList())
                .setHint("eclipselink.join-fetch", "s.venue")
                .getResultList();
    return views(sessions).stream().collect(toMap(SessionView::courseSlug, view -> view));
  }

  private OwnSeatsAsked own() {
    OwnSeatsAsked asked = new OwnSeatsAsked();
    ownSeats.fire(asked);
    return asked;
  }

  private TypedQuery<Session> listed(SessionFilter filter, OwnSeatsAsked own) {
    return database
        .createQuery(LISTED, Session.class)
        .setHint("eclipselink.join-fetch", "s.venue")
        .setParameter("slug", filter.courseSlug())
        .setParameter("scheduled", Session.Plan.SCHEDULED)
        .setParameter("now", clock.instant())
        .setParameter("from", filter.from() == null ? LocalDate.EPOCH : filter.from())
        .setParameter("to", filter.to() == null ? LocalDate.of(9999, 12, 31) : filter.to())
        .setParameter("venue", filter.venueCode() == null ? "" : filter.venueCode())
        .setParameter("seats", filter.seats())
        .setParameter("ownSession", own.sessionId())
        .setParameter("ownSeats", own.seats());
  }

  private Map<Long, Integer> seatsAvailable(List<Session> sessions) {
    if (sessions.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select a from SessionAvailability a where a.sessionId in :ids",
            SessionAvailability.class)
        .setParameter("ids", sessions.stream().map(Session::id).toList())
        .getResultStream()
        .collect(toMap(SessionAvailability::sessionId, SessionAvailability::seatsAvailable));
  }

  private TypedQuery<Session> byPublicId(String publicId) {
    return database
        .createQuery("select s from Session s where s.publicId = :id", Session.class)
        .setParameter("id", publicId);
  }
}
