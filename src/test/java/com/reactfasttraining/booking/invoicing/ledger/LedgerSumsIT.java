package com.reactfasttraining.booking.invoicing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.sample.SampleData;
import com.reactfasttraining.booking.invoicing.ledger.RandomBooks.Noted;
import com.reactfasttraining.booking.invoicing.ledger.RandomBooks.NotedLine;
import com.reactfasttraining.booking.platform.persistence.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of the ledger on a real PostgreSQL, over books that were filled at random. */
class LedgerSumsIT {

  private static final int ROWS = 300;
  private static final Pattern PARAMETER = Pattern.compile("\\?(\\d)");

  private static EmbeddedPostgres postgres;
  private static Connection connection;

  @BeforeAll
  static void start() throws IOException, SQLException {
    postgres = EmbeddedPostgres.builder().start();
    Migrations.migrate(postgres.getPostgresDatabase());
    SampleData.load(postgres.getPostgresDatabase(), Clock.systemUTC());
    connection = postgres.getPostgresDatabase().getConnection();
    connection.createStatement().execute("set session_replication_role = replica");
  }

  @AfterAll
  static void stop() throws IOException, SQLException {
    connection.close();
    postgres.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008})
  void everyTableAgreesWithTheBooksToThePenny(int year) throws SQLException {
    RandomBooks books = new RandomBooks(connection, year, booking());
    books.fill(ROWS);
    new RandomCredits(connection, year, booking(), books.entries).fill(ROWS / 3);
    LocalDate from = LocalDate.of(year, 1, 1);
    LedgerPeriod period = new LedgerPeriod(from, from.plusYears(1).minusDays(1));

    Map<String, List<Long>> days = sums(LedgerSql.DAYS, period);
    assertThat(days).isEqualTo(expected(books, true));
    Map<String, List<Long>> months = sums(LedgerSql.MONTHS, period);
    assertThat(months).isEqualTo(expected(books, false));
    assertThat(months).isEqualTo(byMonth(days));
    assertThat(entries(period)).isEqualTo(total(days));
    assertThat(vat(period)).isEqualTo(expectedVat(books));
    assertThat(total(vat(period))).isEqualTo(total(days).subList(7, 11));
  }

  /** As the two are written in one transaction: the refund's moment is that of its credit note. */
  @Test
  void aRefundAtAMonthsEndStandsInTheMonthOfItsCreditNote() throws SQLException {
    RandomBooks books = new RandomBooks(connection, 2010, booking());
    books.refundAtAMonthsEnd();
    LocalDate from = LocalDate.of(2010, 1, 1);
    Map<String, List<Long>> months =
        sums(LedgerSql.MONTHS, new LedgerPeriod(from, from.plusYears(1).minusDays(1)));
    assertThat(months).isEqualTo(expected(books, false));
    assertThat(months.get("2010-06-01").get(2)).as("refunded").isEqualTo(-1200);
    assertThat(months.get("2010-06-01").subList(9, 11))
        .as("credited")
        .containsExactly(-1000L, -200L);
    assertThat(months).doesNotContainKey("2010-07-01");
  }

  private static Map<String, List<Long>> expected(RandomBooks books, boolean byDay) {
    Map<String, List<Long>> all = new TreeMap<>();
    for (Noted entry : books.entries) {
      LocalDate day = byDay ? entry.day() : entry.day().withDayOfMonth(1);
      add(all, day.toString(), columns(entry.kind(), entry.net(), entry.vat()));
    }
    return all;
  }

  /** Where an entry stands in a row of sums. */
  private static List<Long> columns(LedgerKind kind, long net, long vat) {
    Long[] row = {0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L};
    switch (kind) {
      case CARD_PAYMENT -> row[0] = net;
      case BANK_PAYMENT -> row[1] = net;
      case REFUND -> row[2] = net;
      case REFUND_ELSEWHERE -> row[3] = net;
      case LOST_DISPUTE -> row[4] = net;
      case STRIPE_FEE -> row[5] = net;
      case CREDIT_MADE, CREDIT_SPENT, CREDIT_GIVEN_BACK, CREDIT_PAID_OUT -> row[6] = net;
      case INVOICE -> {
        row[7] = net;
        row[8] = vat;
      }
      case CREDIT_NOTE -> {
        row[9] = net;
        row[10] = vat;
      }
    }
    return List.of(row);
  }

  private static Map<String, List<Long>> expectedVat(RandomBooks books) {
    Map<String, List<Long>> all = new TreeMap<>();
    for (NotedLine line : books.lines) {
      List<Long> row = columns(line.kind(), line.net(), line.tax()).subList(7, 11);
      add(all, line.vat().treatment() + " " + line.vat().rateBasisPoints(), row);
    }
    return all;
  }

  private static Map<String, List<Long>> byMonth(Map<String, List<Long>> days) {
    Map<String, List<Long>> months = new TreeMap<>();
    days.forEach((day, row) -> add(months, day.substring(0, 7) + "-01", row));
    return months;
  }

  private static List<Long> total(Map<String, List<Long>> rows) {
    Map<String, List<Long>> one = new HashMap<>();
    rows.values().forEach(row -> add(one, "", row));
    return one.get("");
  }

  private static void add(Map<String, List<Long>> all, String key, List<Long> row) {
    all.merge(key, row, LedgerSumsIT::plus);
  }

  private static List<Long> plus(List<Long> one, List<Long> other) {
    List<Long> sum = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      sum.add(one.get(i) + other.get(i));
    }
    return sum;
  }

  private static Map<String, List<Long>> sums(String sql, LedgerPeriod period) throws SQLException {
    Map<String, List<Long>> all = new TreeMap<>();
    try (PreparedStatement statement = prepare(sql, period);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        assertThat(rows.getString(2)).isEqualTo("GBP");
        add(all, rows.getString(1), longs(rows, 3, 11));
      }
    }
    return all;
  }

  private static List<Long> entries(LedgerPeriod period) throws SQLException {
    Map<String, List<Long>> all = new TreeMap<>();
    try (PreparedStatement statement = prepare(LedgerSql.ENTRIES, period);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        LedgerKind kind = LedgerKind.valueOf(rows.getString(2));
        add(all, "", columns(kind, rows.getLong(6), rows.getLong(7)));
        assertThat(rows.getLong(8)).isEqualTo(rows.getLong(6) + rows.getLong(7));
      }
    }
    return all.get("");
  }

  private static Map<String, List<Long>> vat(LedgerPeriod period) throws SQLException {
    Map<String, List<Long>> all = new TreeMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(PARAMETER.matcher(LedgerSql.VAT).replaceAll("?"))) {
      statement.setObject(1, period.from());
      statement.setObject(2, period.to());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          add(all, rows.getString(1) + " " + rows.getInt(2), longs(rows, 4, 4));
        }
      }
    }
    return all;
  }

  private static List<Long> longs(ResultSet rows, int first, int count) throws SQLException {
    List<Long> row = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      row.add(rows.getLong(first + i));
    }
    return row;
  }

  /** JPA writes {@code ?1} wherever the first parameter stands, JDBC counts places. */
  private static PreparedStatement prepare(String sql, LedgerPeriod period) throws SQLException {
    Object[] values = {
      RandomBooks.LONDON.getId(),
      period.begins(RandomBooks.LONDON).withOffsetSameInstant(ZoneOffset.UTC),
      period.ends(RandomBooks.LONDON).withOffsetSameInstant(ZoneOffset.UTC),
      period.from(),
      period.to()
    };
    PreparedStatement statement =
        connection.prepareStatement(PARAMETER.matcher(sql).replaceAll("?"));
    Matcher place = PARAMETER.matcher(sql);
    for (int i = 1; place.find(); i++) {
      statement.setObject(i, values[Integer.parseInt(place.group(1)) - 1]);
    }
    return statement;
  }

  private static long booking() throws SQLException {
    try (ResultSet row =
        connection.createStatement().executeQuery("select min(id) from bookings")) {
      row.next();
      return row.getLong(1);
    }
  }
}
