package com.reactfasttraining.booking.devservices.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.EmbeddedDatabase;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample data on the real schema. */
class SampleDataTest {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  @TempDir static Path folder;
  private static EmbeddedDatabase database;

  @BeforeAll
  static void start() {
    database = EmbeddedDatabase.startForTests(folder, 0);
    Migrations.migrate(database.dataSource());
    SampleData.load(database.dataSource(), TODAY);
  }

  @AfterAll
  static void stop() {
    database.close();
  }

  @Test
  void offersTwelveCoursesAtFourVenuesForTwelveWeeks() throws SQLException {
    assertThat(count("courses")).isEqualTo(12);
    assertThat(count("venues")).isEqualTo(4);
    assertThat(count("sessions WHERE extract(isodow FROM date) > 5")).isZero();
    assertThat(count("sessions WHERE date <= '2026-11-24' OR date > '2027-02-16'")).isZero();
    assertThat(
            count("(SELECT 1 FROM sessions GROUP BY course_id HAVING count(*) BETWEEN 6 AND 9) x"))
        .isEqualTo(12);
    assertThat(count("sessions WHERE capacity NOT BETWEEN 6 AND 12")).isZero();
  }

  @Test
  void hasOneFullSessionAndSomeNearlyFull() throws SQLException {
    assertThat(count("sessions WHERE seats_taken = capacity")).isEqualTo(1);
    assertThat(count("sessions WHERE capacity - seats_taken IN (1, 2)")).isGreaterThan(3);
    assertThat(
            count(
                "sessions s WHERE seats_taken <> (SELECT coalesce(sum(b.seats), 0) FROM bookings b"
                    + " WHERE b.session_id = s.id AND b.state = 'CONFIRMED')"))
        .isZero();
    assertThat(
            count(
                "bookings b WHERE seats <> (SELECT count(*) FROM attendees a WHERE a.booking_id ="
                    + " b.id)"))
        .isZero();
  }

  @Test
  void letsFourPeopleSignIn() throws SQLException {
    assertThat(count("users u JOIN user_roles r ON r.user_id = u.id")).isEqualTo(4);
    assertThat(count("users WHERE password_hash ~ '^PBKDF2WithHmacSHA512:1000:[^:]{44}:[^:]{44}$'"))
        .isEqualTo(4);
  }

  @Test
  void addsOnlyWhatIsNewWhenItRunsAgain() throws SQLException {
    long sessions = count("sessions");
    long bookings = count("bookings");
    SampleData.load(database.dataSource(), TODAY);
    assertThat(count("sessions")).isEqualTo(sessions);
    assertThat(count("bookings")).isEqualTo(bookings);
    SampleData.load(database.dataSource(), Clock.offset(TODAY, Duration.ofDays(7)));
    assertThat(count("sessions WHERE date > '2027-02-16'")).isPositive();
    assertThat(count("users")).isEqualTo(4);
    remove("date > '2027-02-16'");
  }

  private static void remove(String where) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      String those = "IN (SELECT id FROM sessions WHERE " + where + ")";
      String theirs = "IN (SELECT id FROM bookings WHERE session_id " + those + ")";
      statement.execute("DELETE FROM attendees WHERE booking_id " + theirs);
      statement.execute("DELETE FROM terms_acceptances WHERE booking_id " + theirs);
      statement.execute("DELETE FROM bookings WHERE session_id " + those);
      statement.execute("DELETE FROM sessions WHERE " + where);
    }
  }

  private static long count(String from) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + from)) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }
}
