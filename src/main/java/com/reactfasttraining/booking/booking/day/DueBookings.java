package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Confirmed bookings for which it is time, locked; those that another instance works on just now
 * are left to it. A cancelled session is none of these: its bookings wait for their rescue.
 */
@ApplicationScoped
public class DueBookings {

  private static final String CONFIRMED =
      "select b.* from bookings b join sessions s on s.id = b.session_id"
          + " where b.state = 'CONFIRMED' and s.state = 'SCHEDULED'";

  private static final String NOT_REMINDED =
      " and not exists (select 1 from booking_reminders r where r.booking_id = b.id"
          + " and r.kind = ?3 and r.starts_at = s.starts_at)";

  private static final String LOCKED = " order by b.id limit 50 for update of b skip locked";

  @PersistenceContext private EntityManager database;

  void add(Reminder reminder) {
    database.persist(reminder);
  }

  /** Those with a seat without a name whose session begins between the two moments. */
  List<Booking> unnamed(Instant from, Instant to) {
    return coming(
        from,
        to,
        Reminder.Kind.NAMES,
        " and b.seats > (select count(*) from attendees a"
            + " where a.booking_id = b.id and a.cancelled_at is null)");
  }

  /** Those whose session begins between now and then, confirmed before that span began for them. */
  List<Booking> near(Instant now, Duration ahead) {
    String known = " and b.confirmed_at <= s.starts_at - make_interval(hours => %d)";
    return coming(
        now, now.plus(ahead), Reminder.Kind.DAY, known.formatted(Math.toIntExact(ahead.toHours())));
  }

  /** Those whose session is over. */
  List<Booking> ended(Instant now) {
    @SuppressWarnings("unchecked")
    List<Booking> found =
        database
            .createNativeQuery(CONFIRMED + " and s.ends_at <= ?1" + LOCKED, Booking.class)
            .setParameter(1, utc(now))
            .getResultList();
    return found;
  }

  private List<Booking> coming(Instant from, Instant to, Reminder.Kind kind, String condition) {
    String sql =
        CONFIRMED
            + " and s.starts_at > ?1 and s.starts_at <= ?2"
            + NOT_REMINDED
            + condition
            + LOCKED;
    @SuppressWarnings("unchecked")
    List<Booking> found =
        database
            .createNativeQuery(sql, Booking.class)
            .setParameter(1, utc(from))
            .setParameter(2, utc(to))
            .setParameter(3, kind.name())
            .getResultList();
    return found;
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
