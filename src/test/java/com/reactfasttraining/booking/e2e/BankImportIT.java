package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.security.Tokens;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finance imports bank statements, and resolves by hand what names no invoice. */
@ExtendWith(ProductExtension.class)
class BankImportIT {

  private static final String IMPORT = "/admin/invoicing/bank-import.xhtml";
  private static final String LINES = "/admin/invoicing/bank-lines.xhtml";
  private static final String LINE = "/admin/invoicing/bank-line.xhtml?id=";

  @Test
  void booksWhatAStatementSaysOnceAndShowsWhatIsLeft(Product product) {
    String exact = issued(product, "Ex Act");
    String little = issued(product, "Lit Tle");
    String much = issued(product, "Mu Ch");
    String mark = Tokens.readable(6);
    String reference = reference(product, much);
    String file =
        """
        Date,Amount,Description,Payer
        2026-11-02,170.00,Inv %s,Harbour
        2026-11-02,100.00,%s,Harbour
        02/11/2026,180.50,booking %s,Harbour
        2026-11-02,12.00,mystery %s,Stranger
        2026-11-02,-9.99,fee %s,Bank
        2026-11-32,1.00,broken,Bank
        """
            .formatted(exact.substring(4), little, reference, mark, mark)
            .replace("Inv ", "INV ");
    Clerk finance = clerk(product, "FINANCE");
    String preview = finance.uploads(IMPORT, file.getBytes(UTF_8), "look").body();
    assertThat(preview)
        .contains("Nothing is booked yet", "Book 4 rows", "“2026-11-32” is no date")
        .contains(little + ", £70.00 stays open", much + ", £10.50 more than is open")
        .contains("For matching by hand", "Went out", "Matched", "Underpaid", "Overpaid");
    assertThat(owed(product, exact)).isEqualTo("0 OPEN");

    String booked = finance.pressesOn(IMPORT, preview, "bookForm", "book").body();
    assertThat(booked).contains("The statement is imported", "£170.00 for " + exact);
    assertThat(owed(product, exact)).isEqualTo("17000 PAID");
    assertThat(owed(product, little)).isEqualTo("10000 OPEN");
    assertThat(owed(product, much)).isEqualTo("17000 PAID");

    String again = finance.uploads(IMPORT, file.getBytes(UTF_8), "look").body();
    assertThat(again).contains("Imported before", "Book 0 rows").doesNotContain("Underpaid");
    finance.pressesOn(IMPORT, again, "bookForm", "book");
    assertThat(owed(product, little)).isEqualTo("10000 OPEN");

    String unknown = LINE + line(product, "mystery " + mark);
    assertThat(finance.page(LINES)).contains("mystery " + mark, "£10.50");
    assertThat(finance.fillsIn(unknown, Map.of("invoiceNumber", "INV-1999-00001"), "match").body())
        .contains("No company pays later for an invoice of this number");
    assertThat(finance.fillsIn(unknown, Map.of("invoiceNumber", exact), "match").body())
        .contains("Nothing is open on " + exact);
    assertThat(finance.fillsIn(unknown, Map.of("invoiceNumber", little), "match").body())
        .contains("The money is booked to the invoice.", "£12.00 for " + little);
    assertThat(owed(product, little)).isEqualTo("11200 OPEN");

    String surplus = LINE + line(product, "booking " + reference);
    HttpResponse<String> settled =
        finance.posts(
            surplus,
            Map.of(
                "settleForm",
                "settleForm",
                "settleForm:why",
                "Given back",
                "settleForm:settle",
                ""));
    assertThat(settled.body()).contains("The line is settled.", "£10.50: Given back");
    assertThat(finance.page(LINES)).doesNotContain(mark, "booking " + reference);
  }

  @Test
  void equalLinesOfOneFileAreTwoPaymentsAndAnInvoiceIsNeverOverpaid(Product product) {
    String number = issued(product, "Twi Ce");
    String twice = "Date,Amount,Reference\n" + "2026-11-03,100,%s\n".formatted(number).repeat(2);
    Clerk finance = clerk(product, "ADMIN");
    String preview = finance.uploads(IMPORT, twice.getBytes(UTF_8), "look").body();
    assertThat(preview).contains("£70.00 stays open", "£30.00 more than is open");
    finance.pressesOn(IMPORT, preview, "bookForm", "book");
    assertThat(owed(product, number)).isEqualTo("17000 PAID");
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(booked_minor || ' ' || state, ', ' order by id)"
                        + " from bank_lines where reference = ?",
                    number))
        .isEqualTo("10000 UNDERPAID, 7000 OVERPAID");
  }

  @Test
  void onlyFinanceMayImport(Product product) {
    Clerk clerk = clerk(product, "STAFF");
    assertThat(clerk.get(IMPORT).statusCode()).isEqualTo(403);
    assertThat(clerk.get(LINES).statusCode()).isEqualTo(403);
  }

  private static String issued(Product product, String booker) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = PayingCompany.booker(product, 2, booker);
    PayingCompany.checkOut(product, customer, company.code(), "PO-3").is(200);
    return product
        .records()
        .text(
            "select i.number from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }

  private static String reference(Product product, String number) {
    return product
        .records()
        .text(
            "select b.reference from invoices i join bookings b on b.id = i.booking_id"
                + " where i.number = ?",
            number);
  }

  private static String owed(Product product, String number) {
    return product
        .records()
        .text(
            "select r.paid_minor || ' ' || r.state from receivables r"
                + " join invoices i on i.id = r.invoice_id where i.number = ?",
            number);
  }

  private static String line(Product product, String reference) {
    return product
        .records()
        .text("select public_id from bank_lines where reference = ?", reference);
  }

  private static Clerk clerk(Product product, String role) {
    return product.clerk(role);
  }
}
