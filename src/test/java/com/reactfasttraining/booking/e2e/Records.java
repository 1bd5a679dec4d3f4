package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.security.Tokens;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import javax.sql.DataSource;

/**
 * What the database holds, beside the product: makes sessions for a test, and looks at the rows.
 */
public final class Records {

  private final DataSource database;

  Records(DataSource database) {
    this.database = database;
  }

  /** A new session of a sample course, a month ahead, with so many seats; its public id. */
  public String newSession(int capacity) {
    return newSession("(select min(id) from courses)", capacity);
  }

  /** The same of a course that no test looks at: for those that need hundreds of them. */
  String newUnseenSession(int capacity) {
    return newSession("(select max(id) from courses)", capacity);
  }

  private String newSession(String course, int capacity) {
    LocalDate date = LocalDate.now(ZoneId.of("Europe/London")).plusDays(30);
    String id = Tokens.publicId();
    change(
        "insert into sessions (public_id, course_id, venue_id, date, start_time, end_time, zone,"
            + " starts_at, ends_at, capacity, price_minor) select ?, "
            + course
            + ", (select min(id) from venues), ?, ?, ?,"
            + " 'Europe/London', ?, ?, ?, 8500",
        id,
        date,
        LocalTime.of(9, 0),
        LocalTime.of(16, 30),
        moment(date, 9),
        moment(date, 16),
        capacity);
    return id;
  }

  /** Lets the hold of a booking end so many milliseconds from now. */
  void endHoldIn(String reference, int millis) {
    change(
        "update bookings set hold_expires_at = clock_timestamp() + ? * interval '1 millisecond'"
            + " where reference = ?",
        millis,
        reference);
  }

  /**
   * Lets the hold of a booking have ended some minutes ago: the seats go even if there is a charge
   * that nobody could call off.
   */
  public void endHold(String reference) {
    endHoldIn(reference, -600_000);
  }

  /** Lets a session start so many days from now. */
  void startsInDays(String sessionId, int days) {
    change(
        "update sessions set starts_at = now() + ? * interval '1 day',"
            + " ends_at = now() + ? * interval '1 day' + interval '7 hours'"
            + " where public_id = ?",
        days,
        days,
        sessionId);
  }

  /**
   * Lets a session begin so long from now, such as {@code -1 hours}. By its own clock it lasts the
   * whole day, so that it makes no difference at which hour a test runs.
   */
  public void begins(String sessionId, String fromNow) {
    change(
        "update sessions set starts_at = now() + ?::interval,"
            + " ends_at = now() + ?::interval + interval '8 hours',"
            + " date = ((now() + ?::interval) at time zone 'Europe/London')::date,"
            + " start_time = '00:00', end_time = '23:59' where public_id = ?",
        fromNow,
        fromNow,
        fromNow,
        sessionId);
  }

  /** What the outbox has still to do, for whoever waits in vain. */
  String pendingWork() {
    return text(
        "select string_agg(concat_ws(' ', kind, subject, 'attempt', attempts, 'due', due_at,"
            + " last_error), '; ') from outbox_messages where state = 'PENDING'");
  }

  int seatsTaken(String sessionId) {
    return number("select seats_taken from sessions where public_id = ?", sessionId);
  }

  /**
   * The seats of bookings that stand on the session, and of transfers that are on their way to it:
   * must always be {@link #seatsTaken}.
   */
  void assertSeats(String sessionId, int seats) {
    assertThat(seatsTaken(sessionId)).isEqualTo(seats);
    assertThat(seatsOfLiveBookings(sessionId)).isEqualTo(seats);
  }

  /** Amount, reason and state of each refund of a booking. */
  String refunds(String reference) {
    return text(
        "select coalesce(string_agg(concat_ws(' ', r.amount_minor, r.reason, r.state), ', '"
            + " order by r.id), '') from refunds r join payments p on p.id = r.payment_id"
            + " join bookings b on b.id = p.booking_id where b.reference = ?",
        reference);
  }

  /** Kind, gross, net and VAT of each invoice and credit note of a booking, oldest first. */
  String invoices(String reference) {
    return text(
        "select string_agg(concat_ws(' ', i.kind, i.gross_minor, i.net_minor, i.vat_minor), ', '"
            + " order by i.id) from invoices i join bookings b on b.id = i.booking_id"
            + " where b.reference = ?",
        reference);
  }

  /** The number of the first invoice of a booking. */
  String firstInvoice(String reference) {
    return text(
        "select min(i.number) from invoices i join bookings b on b.id = i.booking_id"
            + " where i.kind = 'INVOICE' and b.reference = ?",
        reference);
  }

  /** State, amount, what was paid and what was credited of each invoice that is paid later. */
  String owed(String reference) {
    return text(
        "select string_agg(concat_ws(' ', r.state, r.amount_minor, r.paid_minor,"
            + " r.credited_minor), ', ' order by r.id)"
            + " from receivables r join invoices i on i.id = r.invoice_id"
            + " join bookings b on b.id = i.booking_id where b.reference = ?",
        reference);
  }

  int seatsOfLiveBookings(String sessionId) {
    return number(
        "select coalesce((select sum(b.seats) from bookings b where b.session_id = s.id"
            + " and b.state not in ('EXPIRED', 'CANCELLED')), 0)"
            + " + coalesce((select sum(t.seats) from transfers t where t.to_session_id = s.id"
            + " and t.state = 'PENDING'), 0) from sessions s where s.public_id = ?",
        sessionId);
  }

  /** Lets a seat on the session cost something else from now on. */
  public void setPrice(String sessionId, int minor) {
    change("update sessions set price_minor = ? where public_id = ?", minor, sessionId);
  }

  /** Lets the session take place so many days later. */
  public void postpone(String sessionId, int days) {
    change(
        "update sessions set date = date + ?, starts_at = starts_at + ? * interval '1 day',"
            + " ends_at = ends_at + ? * interval '1 day' where public_id = ?",
        days,
        days,
        days,
        sessionId);
  }

  void setCapacity(String sessionId, int seats) {
    change("update sessions set capacity = ? where public_id = ?", seats, sessionId);
  }

  /** Lets the time to pay for a transfer end so many milliseconds from now. */
  void endTransferIn(String reference, int millis) {
    change(
        "update transfers t set expires_at = clock_timestamp() + ? * interval '1 millisecond'"
            + " from bookings b where b.id = t.booking_id and t.state = 'PENDING'"
            + " and b.reference = ?",
        millis,
        reference);
  }

  /**
   * Lets the time to pay for a transfer have ended some minutes ago: the seats go even if there is
   * a charge that nobody could call off.
   */
  public void endTransfer(String reference) {
    endTransferIn(reference, -600_000);
  }

  public int number(String sql, Object... values) {
    return Integer.parseInt(text(sql, values));
  }

  public String text(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = prepared(connection, sql, values);
        ResultSet rows = query.executeQuery()) {
      return rows.next() ? String.valueOf(rows.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  public void change(String sql, Object... values) {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static Timestamp moment(LocalDate date, int hour) {
    Instant instant = date.atTime(hour, 0).atZone(ZoneId.of("Europe/London")).toInstant();
    return Timestamp.from(instant);
  }
}
