package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.invoicing.ledger.RandomBooks.Noted;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Credits made, spent, given back and paid out in one year, besides the rest of its books. */
final class RandomCredits {

  private static final String PAYMENT =
      "insert into payments (id, public_id, booking_id, attempt, state, amount_minor, currency,"
          + " created_at, succeeded_at, method, credit_id) values (?, ?, ?, ?, ?, ?, 'GBP', ?, ?, ?, ?)";
  private static final String REFUND =
      "insert into refunds (id, public_id, payment_id, amount_minor, currency, reason, state,"
          + " requested_at, finished_at, accepted_at, destination, credit_id)"
          + " values (?, ?, ?, ?, 'GBP', ?, ?, ?, ?, ?, ?, 1)";

  private final Connection database;
  private final List<Noted> entries;
  private final Random chance;
  private final int year;
  private final long booking;
  private long next;

  RandomCredits(Connection database, int year, long booking, List<Noted> entries) {
    this.database = database;
    this.entries = entries;
    this.chance = new Random(year);
    this.year = year;
    this.booking = booking;
    this.next = year * 10_000L + 5_000;
  }

  void fill(int rows) throws SQLException {
    for (int i = 0; i < rows; i++) {
      long amount = 1 + chance.nextInt(20_000);
      if (chance.nextBoolean()) {
        made(amount);
      } else {
        spent(amount);
      }
    }
  }

  /** Of a card payment of which the rest of the books knows nothing. */
  private void made(long amount) throws SQLException {
    long payment = next++;
    Instant at = moment();
    pay(payment, "CANCELLED", amount, null, "CARD");
    refund(payment, amount, "CREDIT", at);
    note(at, LedgerKind.CREDIT_MADE, amount);
    if (chance.nextBoolean()) {
      Instant out = moment();
      refund(payment, amount, "CARD", out);
      note(out, LedgerKind.REFUND, -amount);
      note(out, LedgerKind.CREDIT_PAID_OUT, -amount);
    }
  }

  private void spent(long amount) throws SQLException {
    long payment = next++;
    Instant at = moment();
    pay(payment, "SUCCEEDED", amount, at, "CREDIT");
    note(at, LedgerKind.CREDIT_SPENT, -amount);
    if (chance.nextBoolean()) {
      Instant back = moment();
      refund(payment, amount, "CREDIT", back);
      note(back, LedgerKind.CREDIT_GIVEN_BACK, amount);
    }
  }

  private void pay(long id, String state, long amount, Instant at, String method)
      throws SQLException {
    Long credit = method.equals("CREDIT") ? Long.valueOf(1) : null;
    String publicId = "PAYMENT%010d".formatted(id);
    Instant made = moment();
    run(PAYMENT, id, publicId, booking, (int) id, state, amount, made, at, method, credit);
  }

  private void refund(long payment, long amount, String to, Instant at) throws SQLException {
    long id = next++;
    String reason = to.equals("CARD") ? "CREDIT_PAID_OUT" : "CANCELLATION";
    String publicId = "REFUND%010d".formatted(id);
    run(REFUND, id, publicId, payment, amount, reason, "SUCCEEDED", at, at, at, to);
  }

  private void note(Instant at, LedgerKind kind, long amount) {
    entries.add(new Noted(at.atZone(RandomBooks.LONDON).toLocalDate(), kind, amount, 0));
  }

  /** Near to midnight, so that days and months of London are tried. */
  private Instant moment() {
    LocalDate day = LocalDate.ofYearDay(year, 1 + chance.nextInt(365));
    return day.atStartOfDay(RandomBooks.LONDON).plusMinutes(chance.nextInt(24 * 60)).toInstant();
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = database.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
      }
      statement.executeUpdate();
    }
  }
}
