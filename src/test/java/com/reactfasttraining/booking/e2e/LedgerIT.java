package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The accountant's tables agree with each other and with the database, whatever was booked. */
@ExtendWith(ProductExtension.class)
class LedgerIT {

  private static final String LEDGER = "/admin/invoicing/ledger.xhtml";
  private static final String EXPORT = "/admin/invoicing/ledger-export.xhtml";

  private static final String OF_BOOKING =
      "booking_id = (select id from bookings where reference = ?)";
  private static final String CARD =
      "select sum(amount_minor) from payments where method = 'CARD' and state = 'SUCCEEDED'"
          + " and succeeded_at > now() - interval '300 days'";
  private static final String FEES =
      "select sum(fee_minor) from (select fee_minor from payments where state = 'SUCCEEDED'"
          + " and succeeded_at > now() - interval '300 days'"
          + " union all select fee_minor from disputes where closed_at is not null) fees";
  private static final String DISPUTES =
      "select coalesce(sum(amount_minor), 0) from disputes where state = 'LOST'";
  private static final String SETTLED =
      "select coalesce(sum(amount_minor), 0) from refunds where state = 'SETTLED'";
  private static final String REFUNDS =
      "select coalesce(sum(amount_minor), 0) from refunds where destination = 'CARD'"
          + " and state = 'SUCCEEDED' and accepted_at > now() - interval '300 days'";
  private static final String BANK =
      "select sum(amount_minor) from bank_payments where moved_on > current_date - 300";

  @Test
  void allExportsAgreeToThePenny(Product product) throws IOException {
    String paid = book(product);
    product
        .records()
        .change(
            "update payments set succeeded_at = succeeded_at - interval '61 minutes' where "
                + OF_BOOKING,
            paid);
    product.await(
        () ->
            product
                .records()
                .text("select coalesce(sum(fee_minor), -1) from payments where " + OF_BOOKING, paid)
                .equals("403"));
    product.awaitQuiet();

    Clerk finance = product.clerk("FINANCE");
    List<CSVRecord> days = csv(finance, "DAYS");
    List<CSVRecord> months = csv(finance, "MONTHS");
    List<CSVRecord> entries = csv(finance, "ENTRIES");
    List<CSVRecord> vat = csv(finance, "VAT");

    same(days, months, "Card payments", minor(product, CARD));
    same(days, months, "Bank payments", minor(product, BANK));
    same(days, months, "Refunds", minor(product, REFUNDS).negate());
    same(days, months, "Refunds not by Stripe", minor(product, SETTLED).negate());
    same(days, months, "Lost disputes", minor(product, DISPUTES).negate());
    same(days, months, "Stripe fees", minor(product, FEES).negate());
    for (String part : List.of("net", "VAT", "gross")) {
      BigDecimal invoiced = minor(product, documents("INVOICE", part));
      BigDecimal credited = minor(product, documents("CREDIT_NOTE", part)).negate();
      same(days, months, "Invoiced " + part, invoiced);
      same(days, months, "Credited " + part, credited);
      assertThat(sum(vat, "Invoiced " + part)).isEqualByComparingTo(invoiced);
      assertThat(sum(vat, "Credited " + part)).isEqualByComparingTo(credited);
      String name = part.equals("net") ? "Net" : part.equals("VAT") ? "VAT" : "Gross";
      assertThat(sum(vat, name)).isEqualByComparingTo(invoiced.add(credited));
      assertThat(kinds(entries, name, "Invoice")).isEqualByComparingTo(invoiced);
      assertThat(kinds(entries, name, "Credit note")).isEqualByComparingTo(credited);
    }
    String[] moved = {
      "Card payment", "Bank payment", "Refund", "Refund not by Stripe", "Lost dispute", "Stripe fee"
    };
    assertThat(kinds(entries, "Gross", moved)).isEqualByComparingTo(sum(days, "Money received"));
    assertThat(sum(days, "Stripe fees")).isNegative();

    byte[] workbook = finance.bytes(EXPORT + "?" + period());
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      agree(book.findSheet("Days"), days, 2);
      agree(book.findSheet("Months"), months, 2);
      agree(book.findSheet("Entries"), entries, 5);
      agree(book.findSheet("VAT"), vat, 3);
    }
    assertThat(finance.page(LEDGER + "?by=month&" + period()))
        .contains(pounds(sum(days, "Invoiced gross")), pounds(sum(days, "Refunds")));
  }

  @Test
  void financeAloneSeesTheLedger(Product product) {
    Clerk clerk = product.clerk("STAFF");
    assertThat(clerk.get(LEDGER).statusCode()).isEqualTo(403);
    assertThat(clerk.get(EXPORT).statusCode()).isEqualTo(403);
    Clerk finance = product.clerk("FINANCE");
    assertThat(finance.page(LEDGER + "?from=2026-02-01&to=2026-01-01"))
        .contains("Enter a last day that is not before the first");
    assertThat(finance.page(LEDGER + "?from=2020-01-01&to=2026-01-01"))
        .contains("Choose at most a year at once");
    assertThat(finance.page(LEDGER + "?from=1999-01-01&to=1999-12-31"))
        .contains("Nothing happened in this time.");
  }

  /** Somebody who pays and cancels, and a company that pays a part; the reference of the first. */
  private static String book(Product product) {
    Customer customer = product.customer().holds(product.records().newSession(3), 3);
    customer.fillsIn("Led Ger").checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    JsonObject quote = customer.post("cancellation-quote", "{}").is(200).json();
    customer.post("cancellation", "{\"quote\":" + quote.get("quote") + "}").is(200);
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer booker = PayingCompany.booker(product, 2, "Acc Ount");
    PayingCompany.checkOut(product, booker, company.code(), "PO-3").is(200);
    String number =
        product
            .records()
            .text(
                "select i.number from invoices i join bookings b on b.id = i.booking_id"
                    + " where b.reference = ?",
                booker.reference());
    product
        .clerk("FINANCE")
        .fillsIn(
            "/admin/invoicing/receivable.xhtml?number=" + number,
            Map.of("amount", "33.33", "reference", "=1+1"),
            "receive");
    product.awaitQuiet();
    return customer.reference();
  }

  private static String documents(String kind, String part) {
    return "select coalesce(sum(%s_minor), 0) from invoices where kind = '%s'"
        .formatted(part.toLowerCase(Locale.ROOT), kind);
  }

  private static BigDecimal minor(Product product, String sql) {
    return BigDecimal.valueOf(product.records().number(sql), 2);
  }

  private static void same(
      List<CSVRecord> days, List<CSVRecord> months, String column, BigDecimal expected) {
    assertThat(sum(days, column)).as(column).isEqualByComparingTo(expected);
    assertThat(sum(months, column)).as(column).isEqualByComparingTo(expected);
  }

  private static BigDecimal sum(List<CSVRecord> rows, String column) {
    return rows.stream()
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal kinds(List<CSVRecord> entries, String column, String... kinds) {
    return sum(
        entries.stream().filter(row -> List.of(kinds).contains(row.get("Kind"))).toList(), column);
  }

  private static void agree(Optional<Sheet> sheet, List<CSVRecord> rows, int firstAmount)
      throws IOException {
    List<Row> cells = sheet.orElseThrow().read();
    assertThat(cells).hasSize(rows.size() + 1);
    for (int i = 0; i < rows.size(); i++) {
      for (int column = firstAmount; column < rows.get(i).size(); column++) {
        assertThat(cells.get(i + 1).getCell(column).asNumber())
            .isEqualByComparingTo(rows.get(i).get(column));
      }
    }
  }

  private static List<CSVRecord> csv(Clerk finance, String table) throws IOException {
    byte[] file = finance.bytes(EXPORT + "?table=" + table + "&" + period());
    String text = new String(file, UTF_8).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return CSVParser.parse(new StringReader(text), format).getRecords();
  }

  private static String period() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    return "from=" + today.minusDays(300) + "&to=" + today;
  }

  private static String pounds(BigDecimal amount) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Locale.UK);
    return format.format(amount);
  }
}
