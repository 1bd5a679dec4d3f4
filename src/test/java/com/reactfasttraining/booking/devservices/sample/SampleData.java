package com.reactfasttraining.booking.devservices.sample;

import com.reactfasttraining.booking.devservices.sample.SamplePlan.Run;
import com.reactfasttraining.booking.platform.security.Tokens;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Fills a migrated database for the demo, in one transaction.
 *
 * <p>Run again it changes nothing that is there, whatever staff did with it since, and adds the
 * sessions of days that have come nearer.
 */
public final class SampleData {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private final Sql sql;
  private final Instant now;

  private SampleData(Sql sql, Instant now) {
    this.sql = sql;
    this.now = now;
  }

  /** Loads it; the clock says which day is today. */
  public static void load(DataSource database, Clock clock) {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      new SampleData(new Sql(connection), clock.instant()).load();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the sample data could not be loaded", e);
    }
  }

  private void load() throws SQLException {
    for (SampleSignIn person : SampleSignIn.ALL) {
      signIn(person);
    }
    for (SampleVenue venue : SampleVenue.ALL) {
      venue(venue);
    }
    for (SampleCourse course : SampleCourses.ALL) {
      course(course);
    }
    sessions();
  }

  private void signIn(SampleSignIn person) throws SQLException {
    if (sql.number("SELECT id FROM users WHERE email = ?", person.email()).isPresent()) {
      return;
    }
    long id =
        sql.number(
                "INSERT INTO users (public_id, email, name, password_hash, created_at)"
                    + " VALUES (?, ?, ?, ?, ?) RETURNING id",
                Tokens.publicId(),
                person.email(),
                person.name(),
                PasswordHash.of(person.password()),
                now.atOffset(ZoneOffset.UTC))
            .orElseThrow();
    sql.run("INSERT INTO user_roles (user_id, role) VALUES (?, ?)", id, person.role());
  }

  private void venue(SampleVenue venue) throws SQLException {
    sql.run(
        "INSERT INTO venues (code, name, address, town, postcode, access_features)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (code) DO NOTHING",
        venue.code(),
        venue.name(),
        venue.address(),
        venue.town(),
        venue.postcode(),
        sql.texts(venue.features()));
  }

  private void course(SampleCourse course) throws SQLException {
    BigDecimal hours =
        BigDecimal.valueOf(course.minutes())
            .divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP);
    sql.run(
        """
        INSERT INTO courses (slug, title, summary, description, duration_hours, price_minor,
          currency, vat_rate_basis_points, certificate_valid_months)
        VALUES (?, ?, ?, ?, ?, ?, 'GBP', ?, ?) ON CONFLICT (slug) DO NOTHING\
        """,
        course.slug(),
        course.title(),
        course.summary(),
        course.description(),
        hours,
        course.pence(),
        SampleCourse.VAT_BASIS_POINTS,
        course.validMonths());
  }

  private void sessions() throws SQLException {
    String terms =
        sql.text("SELECT version FROM terms ORDER BY published_at DESC LIMIT 1").orElseThrow();
    SampleBookings bookings = new SampleBookings(sql, now, terms);
    int number = 0;
    for (Run run : SamplePlan.after(LocalDate.ofInstant(now, ZONE))) {
      Optional<Long> added = session(run);
      if (added.isPresent()) {
        bookings.fill(added.get(), run, SampleDemand.seats(number, run.capacity()));
      }
      number++;
    }
  }

  /** The id of the session, when it is new. */
  private Optional<Long> session(Run run) throws SQLException {
    SampleCourse course = run.course();
    return sql.number(
        """
        INSERT INTO sessions (public_id, course_id, venue_id, date, start_time, end_time, zone,
          starts_at, ends_at, capacity, price_minor)
        SELECT ?, c.id, v.id, ?, ?, ?, ?, ?, ?, ?, c.price_minor
          FROM courses c, venues v WHERE c.slug = ? AND v.code = ?
        ON CONFLICT (public_id) DO NOTHING RETURNING id\
        """,
        run.publicId(),
        run.date(),
        course.start(),
        course.end(),
        ZONE.getId(),
        moment(run.date(), course.start()),
        moment(run.date(), course.end()),
        run.capacity(),
        course.slug(),
        run.venue().code());
  }

  private static OffsetDateTime moment(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(ZONE).toOffsetDateTime();
  }
}
