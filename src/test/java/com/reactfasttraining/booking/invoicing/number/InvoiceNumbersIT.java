package com.reactfasttraining.booking.invoicing.number;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.persistence.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/**
 * The counter's statements on a real PostgreSQL, as many at once as a busy year's end would bring.
 */
class InvoiceNumbersIT {

  private static final int CONFIRMATIONS = 50;

  private static EmbeddedPostgres postgres;
  private static DataSource database;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "80").start();
    database = postgres.getPostgresDatabase();
    Migrations.migrate(database);
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @RepeatedTest(3)
  void parallelConfirmationsWithRollbacksLeaveNoGapAcrossTheYearsEnd() throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.createStatement().execute("truncate invoice_counters");
    }
    List<InvoiceNumber> given = confirmAllAtOnce();
    Map<Integer, List<InvoiceNumber>> byYear =
        given.stream().collect(Collectors.groupingBy(InvoiceNumber::year));
    assertThat(byYear).containsOnlyKeys(2026, 2027);
    byYear
        .values()
        .forEach(
            numbers ->
                assertThat(numbers.stream().sorted(comparing(InvoiceNumber::sequence)))
                    .extracting(InvoiceNumber::sequence)
                    .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList()));
  }

  private static List<InvoiceNumber> confirmAllAtOnce() throws Exception {
    ExecutorService clerks = Executors.newFixedThreadPool(CONFIRMATIONS);
    try {
      List<Callable<List<InvoiceNumber>>> work =
          IntStream.range(0, CONFIRMATIONS)
              .<Callable<List<InvoiceNumber>>>mapToObj(seed -> () -> confirmUntilOneIsKept(seed))
              .toList();
      List<InvoiceNumber> given = new ArrayList<>();
      for (Future<List<InvoiceNumber>> done : clerks.invokeAll(work)) {
        given.addAll(done.get());
      }
      assertThat(given).hasSize(CONFIRMATIONS);
      return given;
    } finally {
      clerks.shutdownNow();
    }
  }

  /** Rolls back at random, after the number was taken, as a failing confirmation would. */
  private static List<InvoiceNumber> confirmUntilOneIsKept(int seed) throws Exception {
    Random chance = new Random(seed);
    int year = 2026 + seed % 2;
    while (true) {
      try (Connection connection = database.getConnection()) {
        connection.setAutoCommit(false);
        InvoiceNumber number = next(connection, year);
        Thread.sleep(chance.nextInt(5));
        if (chance.nextInt(3) > 0) {
          connection.commit();
          return List.of(number);
        }
        connection.rollback();
      }
    }
  }

  /**
   * The very statements of {@link InvoiceNumbers}; JPA writes {@code ?1} where JDBC writes {@code
   * ?}.
   */
  private static InvoiceNumber next(Connection connection, int year) throws SQLException {
    try (PreparedStatement take = prepare(connection, InvoiceNumbers.TAKE, year);
        PreparedStatement read = prepare(connection, InvoiceNumbers.READ, year)) {
      take.executeUpdate();
      try (ResultSet row = read.executeQuery()) {
        assertThat(row.next()).isTrue();
        return new InvoiceNumber(InvoiceKind.INVOICE, year, row.getInt(1));
      }
    }
  }

  private static PreparedStatement prepare(Connection connection, String jpa, int year)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(jpa.replaceAll("\\?\\d", "?"));
    statement.setString(1, InvoiceKind.INVOICE.name());
    statement.setInt(2, year);
    return statement;
  }
}
