package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Money and documents of one year, put into the database at random and noted once more here as they
 * should be summed up. Many fall on the first or the last second of a day or month in London.
 */
final class RandomBooks {

  static final ZoneId LONDON = ZoneId.of("Europe/London");

  private static final List<Vat> VATS =
      List.of(
          Vat.at(2000),
          Vat.at(500),
          new Vat(0, VatTreatment.ZERO),
          new Vat(0, VatTreatment.EXEMPT),
          new Vat(0, VatTreatment.REVERSE_CHARGE));

  /** What was put in: an entry as the ledger should have it. */
  record Noted(LocalDate day, LedgerKind kind, long net, long vat) {}

  /** A line of a document, negative when credited. */
  record NotedLine(Vat vat, LedgerKind kind, long net, long tax) {}

  final List<Noted> entries = new ArrayList<>();
  final List<NotedLine> lines = new ArrayList<>();

  private final Connection database;
  private final Random chance;
  private final int year;
  private final long booking;
  private long next;

  RandomBooks(Connection database, int year, long booking) {
    this.database = database;
    this.chance = new Random(year);
    this.year = year;
    this.booking = booking;
    this.next = year * 10_000L;
  }

  void fill(int rows) throws SQLException {
    for (int i = 0; i < rows; i++) {
      switch (chance.nextInt(4)) {
        case 0 -> payment();
        case 1 -> document("INVOICE", LedgerKind.INVOICE);
        case 2 -> document("CREDIT_NOTE", LedgerKind.CREDIT_NOTE);
        default -> bankPayment(document("INVOICE", LedgerKind.INVOICE));
      }
    }
  }

  /** Accepted in the last second of June by the seller's clock, which is June in UTC as well. */
  void refundAtAMonthsEnd() throws SQLException {
    Instant at = Instant.parse(year + "-06-30T22:59:59.999Z");
    long id = next++;
    run(
        "insert into payments (id, public_id, booking_id, attempt, state, amount_minor, currency,"
            + " created_at) values (?, ?, ?, ?, 'CANCELLED', 1200, 'GBP', ?)",
        id,
        "PAYMENT%010d".formatted(id),
        booking,
        (int) id,
        at);
    run(
        "insert into refunds (id, public_id, payment_id, amount_minor, currency, reason, state,"
            + " requested_at, finished_at, accepted_at)"
            + " values (?, ?, ?, 1200, 'GBP', 'STAFF', 'SUCCEEDED', ?, ?, ?)",
        id,
        "REFUND%010d".formatted(id),
        id,
        at,
        at.plusSeconds(1),
        at);
    entries.add(new Noted(LocalDate.of(year, 6, 30), LedgerKind.REFUND, -1200, 0));
    run(
        "insert into invoices (id, number, kind, year, sequence, booking_id, issued_at, tax_date,"
            + " seller_name, seller_address, buyer_name, currency, net_minor, vat_minor,"
            + " gross_minor, corrects_invoice_id)"
            + " values (?, ?, 'CREDIT_NOTE', ?, 1, ?, ?, ?, 's', 's', 'b', 'GBP', 1000, 200, 1200,"
            + " ?)",
        id,
        "CN-%d-00001".formatted(year),
        year,
        booking,
        at,
        at.atZone(LONDON).toLocalDate(),
        id);
    entries.add(new Noted(LocalDate.of(year, 6, 30), LedgerKind.CREDIT_NOTE, -1000, -200));
  }

  private void payment() throws SQLException {
    long id = next++;
    long amount = amount();
    boolean succeeded = chance.nextInt(4) > 0;
    Long fee = chance.nextBoolean() ? Long.valueOf(amount / 50) : null;
    Instant at = moment();
    run(
        "insert into payments (id, public_id, booking_id, attempt, stripe_payment_intent, state,"
            + " amount_minor, currency, created_at, succeeded_at, fee_minor)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'GBP', ?, ?, ?)",
        id,
        "PAYMENT%010d".formatted(id),
        booking,
        (int) id,
        "pi_" + id,
        succeeded ? "SUCCEEDED" : "CANCELLED",
        amount,
        at,
        succeeded ? at : null,
        fee);
    if (succeeded) {
      entries.add(new Noted(day(at), LedgerKind.CARD_PAYMENT, amount, 0));
      if (fee != null && fee > 0) {
        entries.add(new Noted(day(at), LedgerKind.STRIPE_FEE, -fee, 0));
      }
      refund(id, 1 + chance.nextLong(amount));
      dispute(id, amount);
    }
  }

  /** The day of one that went well is that on which Stripe accepted it, whatever came later. */
  private void refund(long payment, long amount) throws SQLException {
    long id = next++;
    String state = List.of("SUCCEEDED", "FAILED", "SETTLED").get(chance.nextInt(3));
    boolean succeeded = state.equals("SUCCEEDED");
    Instant at = moment();
    Instant accepted = succeeded || chance.nextBoolean() ? moment() : null;
    LocalDate settled = state.equals("SETTLED") ? day(moment()) : null;
    run(
        "insert into refunds (id, public_id, payment_id, amount_minor, currency, reason, state,"
            + " requested_at, finished_at, accepted_at, settled_on, settled_by_means,"
            + " settlement_note, settled_by)"
            + " values (?, ?, ?, ?, 'GBP', 'STAFF', ?, ?, ?, ?, ?, ?, ?, ?)",
        id,
        "REFUND%010d".formatted(id),
        payment,
        amount,
        state,
        at,
        at,
        accepted,
        settled,
        settled == null ? null : "CHEQUE",
        settled == null ? null : "Number 7",
        settled == null ? null : "somebody");
    if (accepted != null) {
      entries.add(new Noted(day(accepted), LedgerKind.REFUND, -amount, 0));
    }
    if (accepted != null && !succeeded) {
      entries.add(new Noted(day(at), LedgerKind.REFUND, amount, 0));
    }
    if (settled != null) {
      entries.add(new Noted(settled, LedgerKind.REFUND_ELSEWHERE, -amount, 0));
    }
  }

  private void dispute(long payment, long amount) throws SQLException {
    long id = next++;
    String state = List.of("LOST", "WON", "UNDER_REVIEW").get(chance.nextInt(3));
    Instant closed = state.equals("UNDER_REVIEW") ? null : moment();
    Long fee = chance.nextBoolean() ? Long.valueOf(2000) : null;
    run(
        "insert into disputes (id, payment_id, stripe_dispute, state, amount_minor, currency,"
            + " reason, opened_at, closed_at, fee_minor)"
            + " values (?, ?, ?, ?, ?, 'GBP', 'general', ?, ?, ?)",
        id,
        payment,
        "du_" + id,
        state,
        amount,
        moment(),
        closed,
        fee);
    if (state.equals("LOST")) {
      entries.add(new Noted(day(closed), LedgerKind.LOST_DISPUTE, -amount, 0));
    }
    if (closed != null && fee != null) {
      entries.add(new Noted(day(closed), LedgerKind.STRIPE_FEE, -fee, 0));
    }
  }

  private long document(String kind, LedgerKind noted) throws SQLException {
    long id = next++;
    LocalDate day = day(moment());
    List<Vat> vats = VATS.stream().filter(vat -> chance.nextBoolean()).toList();
    Price total = Price.includingVat(Money.zero("GBP"), 0);
    int position = 1;
    for (Vat vat : vats) {
      Price price = vat.in(Money.of(amount(), "GBP"));
      total = total.plus(price);
      line(id, position++, vat, price);
      long sign = noted == LedgerKind.INVOICE ? 1 : -1;
      lines.add(
          new NotedLine(
              vat, noted, sign * price.net().amountMinor(), sign * price.vat().amountMinor()));
    }
    String prefix = noted == LedgerKind.INVOICE ? "INV" : "CN";
    int sequence = (int) (id % 10_000) + 1;
    run(
        "insert into invoices (id, number, kind, year, sequence, booking_id, payment_id, issued_at,"
            + " tax_date, seller_name, seller_address, buyer_name, currency, net_minor, vat_minor,"
            + " gross_minor, corrects_invoice_id)"
            + " values (?, ?, ?, ?, ?, ?, ?, now(), ?, 's', 's', 'b', 'GBP', ?, ?, ?, ?)",
        id,
        "%s-%d-%05d".formatted(prefix, year, sequence),
        kind,
        year,
        sequence,
        booking,
        noted == LedgerKind.INVOICE ? id : null,
        day,
        total.net().amountMinor(),
        total.vat().amountMinor(),
        total.gross().amountMinor(),
        noted == LedgerKind.INVOICE ? null : id);
    long sign = noted == LedgerKind.INVOICE ? 1 : -1;
    entries.add(
        new Noted(day, noted, sign * total.net().amountMinor(), sign * total.vat().amountMinor()));
    return id;
  }

  private void line(long invoice, int position, Vat vat, Price price) throws SQLException {
    run(
        "insert into invoice_lines (invoice_id, position, description, quantity, unit_price_minor,"
            + " vat_rate_basis_points, vat_treatment, net_minor, vat_minor, gross_minor)"
            + " values (?, ?, 'x', 1, ?, ?, ?, ?, ?, ?)",
        invoice,
        position,
        price.gross().amountMinor(),
        vat.rateBasisPoints(),
        vat.treatment().name(),
        price.net().amountMinor(),
        price.vat().amountMinor(),
        price.gross().amountMinor());
  }

  private void bankPayment(long invoice) throws SQLException {
    long id = next++;
    long amount = chance.nextInt(5) == 0 ? -amount() : amount();
    LocalDate day = day(moment());
    run(
        "insert into receivables (id, invoice_id, company_id, due_on, amount_minor, currency, state)"
            + " values (?, ?, 1, ?, 1, 'GBP', 'OPEN')",
        id,
        invoice,
        day);
    run(
        "insert into bank_payments (receivable_id, amount_minor, moved_on, reference, noted_by,"
            + " noted_at) values (?, ?, ?, 'x', 'x', now())",
        id,
        amount,
        day);
    entries.add(new Noted(day, LedgerKind.BANK_PAYMENT, amount, 0));
  }

  private long amount() {
    return 1 + chance.nextInt(50_000);
  }

  private Instant moment() {
    LocalDate day = LocalDate.ofYearDay(year, 1 + chance.nextInt(365));
    if (chance.nextBoolean()) {
      day = day.withDayOfMonth(1);
    }
    LocalTime time =
        switch (chance.nextInt(3)) {
          case 0 -> LocalTime.MIDNIGHT;
          case 1 -> LocalTime.of(23, 59, 59);
          default -> LocalTime.of(12, 0);
        };
    return day.atTime(time).atZone(LONDON).toInstant();
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(LONDON).toLocalDate();
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
