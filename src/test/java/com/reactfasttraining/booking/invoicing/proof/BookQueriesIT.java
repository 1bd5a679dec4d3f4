package com.reactfasttraining.booking.invoicing.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.payment.worklist.IssueKind;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The questions of the proof on a real PostgreSQL, with many bookings: {@code -Dproof.bookings}
 * says how many.
 */
class BookQueriesIT {

  private static final int BOOKINGS = Integer.getInteger("proof.bookings", 20_000);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.start();
    database = postgres.getPostgresDatabase();
    Migrations.migrate(database);
    try (var books = BookQueriesIT.class.getResourceAsStream("books.sql")) {
      String sql = new String(books.readAllBytes(), StandardCharsets.UTF_8);
      run(sql.replace(":bookings", String.valueOf(BOOKINGS)));
    }
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  static Stream<IssueKind> kinds() {
    return Arrays.stream(com.reactfasttraining.booking.invoicing.proof.Statement.values())
        .filter(one -> one != com.reactfasttraining.booking.invoicing.proof.Statement.STRIPE)
        .flatMap(one -> one.kinds().stream());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsFoundInBooksThatAreRightAndItDoesNotTakeLong(IssueKind kind) throws SQLException {
    Instant began = Instant.now();
    assertThat(findings(kind)).isEmpty();
    Duration took = Duration.between(began, Instant.now());
    System.getLogger("proof").log(System.Logger.Level.INFO, "{0}: {1}", kind, took);
    assertThat(took).isLessThan(PATIENCE);
  }

  @ParameterizedTest
  @EnumSource(names = "STRIPE", mode = EnumSource.Mode.EXCLUDE)
  void everyStatementHasItsFigures(com.reactfasttraining.booking.invoicing.proof.Statement one)
      throws SQLException {
    assertThat(rows(BookFigures.of(one), 2)).isNotEmpty().doesNotContainNull();
  }

  @Test
  void aPaymentOfAnotherAmountIsFound() throws SQLException {
    spoiled(
        "update payments set amount_minor = amount_minor + 1 where id = 7",
        () -> assertThat(findings(IssueKind.PAID_NOT_INVOICED)).containsExactly("BOOKING-7"));
  }

  @Test
  void aRefundWithoutACreditNoteIsFoundAndOneUnderWayForAnInvoiceIsNot() throws SQLException {
    String refund =
        "update payments set refunded_minor = 100 where id = 7; insert into refunds (public_id,"
            + " payment_id, amount_minor, currency, reason, state, requested_at, accepted_at)"
            + " values ('refund-number-1', 7, 100, 'GBP', 'STAFF', '%s', now(), %s)";
    spoiled(
        refund.formatted("SUCCEEDED", "now()"),
        () -> assertThat(findings(IssueKind.PAID_NOT_INVOICED)).containsExactly("BOOKING-7"));
    spoiled(
        refund.formatted("SUBMITTED", "null"),
        () -> assertThat(findings(IssueKind.PAID_NOT_INVOICED)).isEmpty());
    spoiled(
        refund.formatted("FAILED", "null"),
        () -> {
          assertThat(findings(IssueKind.REFUND_FAILED)).containsExactly("refund-number-1");
          assertThat(findings(IssueKind.REFUNDS_DIFFER)).containsExactly("payment-number-7");
        });
  }

  @Test
  void aRefundThatIsMadeAgainAfterTheBankSentItBackCountsOnce() throws SQLException {
    spoiled(
        "update refunds set state = 'FAILED' where id = 9; insert into refunds (public_id,"
            + " payment_id, amount_minor, currency, reason, state, requested_at, accepted_at,"
            + " repeats_id) select 'refund-number-2', payment_id, amount_minor, currency, reason,"
            + " 'SUCCEEDED', now(), now(), id from refunds where id = 9",
        () -> {
          assertThat(findings(IssueKind.PAID_NOT_INVOICED)).isEmpty();
          assertThat(findings(IssueKind.REFUND_FAILED)).isEmpty();
          assertThat(findings(IssueKind.REFUNDS_DIFFER)).isEmpty();
        });
  }

  @Test
  void aFailedRefundThatWasSettledInAnotherWayCountsOnceAndIsNotFound() throws SQLException {
    String settled =
        "state = 'SETTLED', settled_on = date '2026-12-31', settled_by_means = 'CHEQUE',"
            + " settlement_note = '7', settled_by = 'x'";
    for (String accepted : List.of("accepted_at = null, ", "")) {
      spoiled(
          "update refunds set " + accepted + settled + " where id = 9",
          () -> {
            assertThat(findings(IssueKind.PAID_NOT_INVOICED)).isEmpty();
            assertThat(findings(IssueKind.REFUND_FAILED)).isEmpty();
            assertThat(findings(IssueKind.REFUNDS_DIFFER)).isEmpty();
          });
    }
  }

  @Test
  void aPaymentWithoutASeatIsFoundUntilItGoesBack() throws SQLException {
    String lost = "update bookings set state = 'EXPIRED' where id = 7";
    spoiled(
        lost,
        () -> {
          assertThat(findings(IssueKind.PAID_NOT_SEATED)).containsExactly("payment-number-7");
          assertThat(findings(IssueKind.SEATS_DIFFER)).hasSize(1);
        });
    spoiled(
        lost + "; update payments set refunded_minor = amount_minor where id = 7",
        () -> assertThat(findings(IssueKind.PAID_NOT_SEATED)).isEmpty());
  }

  @Test
  void aGapAnOtherCounterAndAnOtherNumberAreFound() throws SQLException {
    for (String wrong :
        List.of(
            "delete from invoice_lines where invoice_id = 7; delete from invoices where id = 7",
            "update invoice_counters set last_number = last_number + 1 where kind = 'INVOICE'"
                + " and year = (select max(year) from invoice_counters)",
            "update invoices set number = 'INV-2001-00001' where id = 7")) {
      spoiled(wrong, () -> assertThat(findings(IssueKind.NUMBERS_BROKEN)).hasSize(1));
    }
  }

  @Test
  void aLineThatIsGoneIsFound() throws SQLException {
    spoiled(
        "delete from invoice_lines where invoice_id = 7",
        () -> assertThat(findings(IssueKind.INVOICE_LINES_DIFFER)).hasSize(1));
  }

  @Test
  void aConfirmedBookingWithoutAPaymentIsFoundUnlessItWasSoldBefore() throws SQLException {
    String unpaid =
        "update payments set state = 'CANCELLED', succeeded_at = null where booking_id = 7";
    spoiled(
        unpaid,
        () -> assertThat(findings(IssueKind.CONFIRMED_UNPAID)).containsExactly("BOOKING-7"));
    spoiled(
        unpaid + "; insert into carried_over_bookings values (7)",
        () -> assertThat(findings(IssueKind.CONFIRMED_UNPAID)).isEmpty());
  }

  private interface Check {
    void run() throws SQLException;
  }

  private static final ThreadLocal<Connection> SPOILED = new ThreadLocal<>();

  /** In a transaction that is rolled back; guards of issued invoices are off in it. */
  private static void spoiled(String sql, Check check) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("set local session_replication_role = replica; " + sql);
      SPOILED.set(connection);
      check.run();
      connection.rollback();
    } finally {
      SPOILED.remove();
    }
  }

  private static List<String> findings(IssueKind kind) throws SQLException {
    return rows(BookFindings.of(kind).replace("?2", "now()"), 1);
  }

  private static List<String> rows(String sql, int column) throws SQLException {
    Connection spoiled = SPOILED.get();
    if (spoiled != null) {
      return rows(spoiled, sql, column);
    }
    try (Connection connection = database.getConnection()) {
      return rows(connection, sql, column);
    }
  }

  private static List<String> rows(Connection connection, String sql, int column)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (found.next()) {
        values.add(found.getString(column));
      }
      return values;
    }
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
