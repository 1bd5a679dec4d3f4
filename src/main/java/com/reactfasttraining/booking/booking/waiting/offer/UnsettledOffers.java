package com.reactfasttraining.booking.booking.waiting.offer;

import com.reactfasttraining.booking.catalogue.Session;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What the waiting list still has to do, read from the rows alone: the safety net under the
 * messages, which find the same work sooner.
 */
@ApplicationScoped
public class UnsettledOffers {

  private static final String UNSETTLED =
      " b on b.id = e.offer_booking_id where (e.state = 'OFFERED' and b.state not in"
          + " ('HELD', 'AWAITING_PAYMENT')) or (not e.live and b.state = 'HELD')";

  /** Sessions with free seats that somebody who waits would fit into, or with unsettled offers. */
  private static final String SESSIONS =
      "select p.session_id from waiting_list_sessions p"
          + " join waiting_list_entries e on e.id = p.entry_id and e.state = 'WAITING'"
          + " join session_availability a on a.session_id = p.session_id"
          + " join sessions s on s.id = p.session_id"
          + " where p.live and a.seats_available >= e.seats"
          + " and s.state = 'SCHEDULED' and s.starts_at > ?1"
          + " union select b.session_id from waiting_list_entries e join bookings"
          + UNSETTLED
          + " order by 1";

  /** Live entries none of whose sessions is still to come. */
  private static final String OVER =
      "select e.id from waiting_list_entries e where e.live and not exists"
          + " (select 1 from waiting_list_sessions p join sessions s on s.id = p.session_id"
          + " where p.entry_id = e.id and s.state = 'SCHEDULED' and s.starts_at > ?1)"
          + " order by e.created_at, e.id limit 500";

  @PersistenceContext private EntityManager database;
  @Inject private Clock clock;

  /** Entries with an offer on the session that has ended, or that have ended without it. */
  List<Long> of(Session session) {
    String sql =
        "select e.id from waiting_list_entries e join (select * from bookings where session_id = ?1)"
            + UNSETTLED
            + " order by e.created_at, e.id";
    return ids(sql, session.id());
  }

  List<Long> sessions() {
    return ids(SESSIONS, now());
  }

  List<Long> over() {
    return ids(OVER, now());
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private List<Long> ids(String sql, Object parameter) {
    @SuppressWarnings("unchecked")
    List<Number> found = database.createNativeQuery(sql).setParameter(1, parameter).getResultList();
    return found.stream().map(Number::longValue).toList();
  }
}
