package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds sessions for staff, past and cancelled ones too, soonest first, a page at a time. */
@ApplicationScoped
public class SearchSessions {

  @PersistenceContext private EntityManager database;
  @Inject private Sessions sessions;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /** Today on the company's wall. */
  public LocalDate today() {
    return clock.instant().atZone(settings.company().zone()).toLocalDate();
  }

  /** At most {@code limit} rows; {@code after} is the id of the last one seen. */
  public Slice<SessionView> search(SessionSearch search, int limit, @Nullable String after) {
    Optional<Session> last = Optional.ofNullable(after).flatMap(sessions::find);
    Map<String, Object> values = new LinkedHashMap<>();
    String jpql = jpql(search, values);
    TypedQuery<Session> query =
        database
            .createQuery(jpql, Session.class)
            .setParameter("afterTime", last.map(Session::startsAt).orElse(Instant.EPOCH))
            .setParameter("afterId", last.map(Session::id).orElse(0L))
            .setHint("eclipselink.join-fetch", "s.venue")
            .setHint("eclipselink.join-fetch", "s.course")
            .setMaxResults(limit + 1);
    values.forEach(query::setParameter);
    return Slice.cut(sessions.views(query.getResultList()), limit, SessionView::id);
  }

  private String jpql(SessionSearch search, Map<String, Object> values) {
    return "select s from Session s, SessionAvailability a where a.sessionId = s.id"
        + " and (s.times.startsAt > :afterTime"
        + " or (s.times.startsAt = :afterTime and s.id > :afterId))"
        + part(" and s.course.slug = :course", "course", search.courseSlug(), values)
        + part(" and s.venue.code = :venue", "venue", search.venueCode(), values)
        + part(" and s.times.date >= :from", "from", search.from(), values)
        + part(" and s.times.date <= :to", "to", search.to(), values)
        + (search.state() == null ? "" : inState(search.state(), values))
        + " order by s.times.startsAt, s.id";
  }

  private String inState(SessionState state, Map<String, Object> values) {
    values.put("cancelled", Session.Plan.CANCELLED);
    if (state == SessionState.CANCELLED) {
      return " and s.state = :cancelled";
    }
    values.put("now", clock.instant());
    return " and s.state <> :cancelled"
        + switch (state) {
          case ENDED -> " and s.times.startsAt <= :now";
          case OPEN -> " and s.times.startsAt > :now and a.seatsAvailable > 0";
          default -> " and s.times.startsAt > :now and a.seatsAvailable <= 0";
        };
  }

  private static String part(
      String jpql, String name, @Nullable Object value, Map<String, Object> values) {
    if (value == null || value.toString().isBlank()) {
      return "";
    }
    values.put(name, value);
    return jpql;
  }
}
