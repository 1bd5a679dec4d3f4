package com.reactfasttraining.booking.invoicing.bank;

import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.platform.table.TableRow;
import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which column of a statement holds what, by the names that British banks give them. What came in
 * and what went out stand in one column with a sign, or in two. All columns that may name an
 * invoice are read.
 */
record StatementColumns(
    int date, int amount, int out, List<Integer> references, List<Integer> payers) {

  private static final String CURRENCY = "GBP";

  private static final Set<String> DATE =
      Set.of(
          "date",
          "transactiondate",
          "valuedate",
          "bookingdate",
          "postingdate",
          "posteddate",
          "completeddate",
          "paymentdate");
  private static final Set<String> AMOUNT =
      Set.of(
          "amount",
          "value",
          "amountgbp",
          "transactionamount",
          "paidin",
          "moneyin",
          "credit",
          "creditamount",
          "received",
          "in");
  private static final Set<String> OUT =
      Set.of("paidout", "moneyout", "debit", "debitamount", "out");
  private static final Set<String> REFERENCE =
      Set.of(
          "reference",
          "ref",
          "description",
          "details",
          "narrative",
          "transactiondescription",
          "paymentreference",
          "particulars",
          "memo",
          "notes",
          "text");
  private static final Set<String> PAYER =
      Set.of(
          "payer",
          "name",
          "payername",
          "counterparty",
          "counterpartyname",
          "from",
          "paidby",
          "merchantname",
          "remitter");

  static StatementColumns of(TableRow header) {
    return new StatementColumns(
        first(header, DATE),
        first(header, AMOUNT),
        first(header, OUT),
        all(header, REFERENCE),
        all(header, PAYER));
  }

  boolean complete() {
    return date >= 0 && amount >= 0 && !references.isEmpty();
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException with what is wrong in plain words
   */
  StatementRow read(TableRow row) {
    LocalDate day = StatementText.day(row.cell(date));
    String in = row.cell(amount);
    boolean went = in.isEmpty() && out >= 0;
    Money moved = StatementText.amount(went ? row.cell(out) : in, CURRENCY);
    long minor = went ? -Math.abs(moved.amountMinor()) : moved.amountMinor();
    return new StatementRow(
        row.number(), day, minor, CURRENCY, text(row, references), text(row, payers), 1);
  }

  private static String text(TableRow row, List<Integer> columns) {
    String text = columns.stream().map(row::cell).filter(s -> !s.isEmpty()).collect(joining(" "));
    return text.substring(0, Math.min(text.length(), 500));
  }

  private static int first(TableRow header, Set<String> names) {
    return all(header, names).stream().findFirst().orElse(-1);
  }

  private static List<Integer> all(TableRow header, Set<String> names) {
    return IntStream.range(0, header.cells().size())
        .filter(i -> names.contains(plain(header.cell(i))))
        .boxed()
        .toList();
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\(.*\\)|[^a-z]", "");
  }
}
