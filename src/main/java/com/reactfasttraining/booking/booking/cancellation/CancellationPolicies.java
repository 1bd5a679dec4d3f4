package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;

/** The policies in force: a course's own, or the default. */
@ApplicationScoped
public class CancellationPolicies {

  private static final String IN_FORCE =
      "select p.name, w.kind, w.hours_before, w.fee_basis_points, w.fee_per_seat_minor"
          + " from cancellation_policies p join cancellation_windows w on w.policy_id = p.id"
          + " where p.id = (select id from cancellation_policies where course_id is null"
          + " or course_id = (select id from courses where slug = ?1)"
          + " order by course_id nulls last limit 1)";

  @PersistenceContext private EntityManager database;

  /** The policy for a booking: its course's, unless the company has changed the session. */
  public CancellationPolicy of(Booking booking) {
    return booking.progress().isFreeToChange()
        ? CancellationPolicy.free()
        : of(booking.session().course());
  }

  /** The policy for sessions of a course. */
  public CancellationPolicy of(Course course) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        database.createNativeQuery(IN_FORCE).setParameter(1, course.slug()).getResultList();
    String name = rows.stream().map(row -> (String) row[0]).findFirst().orElseThrow();
    return new CancellationPolicy(name, rows.stream().map(CancellationPolicies::window).toList());
  }

  private static FeeWindow window(Object[] row) {
    return new FeeWindow(
        ChangeKind.valueOf((String) row[1]),
        Duration.ofHours(((Number) row[2]).longValue()),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).longValue());
  }
}
