package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff give companies credit, book for callers, and note what has arrived at the bank. */
@ExtendWith(ProductExtension.class)
class StaffInvoiceIT {

  private static final String COMPANY = "/admin/booking/company.xhtml";
  private static final String RECEIVABLE = "/admin/invoicing/receivable.xhtml?number=";
  private static final String RECEIVABLES = "/admin/invoicing/receivables.xhtml";
  private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

  @Test
  void staffProposeACompanyAndFinanceApprovesIt(Product product) {
    Clerk clerk = clerk(product, "STAFF");
    var saved = clerk.fillsIn(COMPANY, sheet("Bright Works Ltd"), "save");
    assertThat(saved.body()).contains("The company is saved.", "Not approved");
    String page = COMPANY + "?id=" + saved.uri().getQuery().replaceAll(".*\\bid=(\\w+).*", "$1");
    assertThat(clerk.page(page)).contains("Finance or an administrator approves it.");
    assertThat(clerk.fillsIn(COMPANY, sheet("bright works LTD"), "save").body())
        .contains("There is a company of this name already");

    String code = code(clerk.presses(page, "codeForm", "renewCode"));
    assertThat(clerk.page(page)).doesNotContain(code);
    Customer early = PayingCompany.booker(product, 1, "Early Bird");
    PayingCompany.checkOut(product, early, code, "PO-1").isProblem(422, "invalid");

    Clerk finance = clerk(product, "FINANCE");
    assertThat(finance.presses(page, "approvalForm", "approve").body())
        .contains("The company is approved");
    PayingCompany.checkOut(product, early, code, "PO-1").is(200);

    var raised = clerk.fillsIn(page, Map.of("creditLimit", "9000"), "save");
    assertThat(raised.body()).contains("The company is saved.", "Not approved");
    Customer late = PayingCompany.booker(product, 1, "Late Bird");
    PayingCompany.checkOut(product, late, code, "PO-2").isProblem(422, "invalid");
    assertThat(clerk.page("/admin/booking/companies.xhtml")).contains("Bright Works Ltd");
  }

  @Test
  void financeNotesPartsOfAnInvoiceUntilItIsPaid(Product product) {
    String number = issued(product, "Pat Parts");
    product
        .records()
        .change(
            "update receivables set due_on = current_date - 3 where invoice_id ="
                + " (select id from invoices where number = ?)",
            number);
    Clerk finance = clerk(product, "FINANCE");
    assertThat(finance.page(RECEIVABLES + "?show=OVERDUE"))
        .contains(number, "Still to be paid", ">3<");
    assertThat(clerk(product, "STAFF").page(RECEIVABLE + number))
        .contains("£170.00")
        .doesNotContain("Note the payment");

    assertThat(note(finance, number, "100.00").body())
        .contains("The bank payment is noted.", "£70.00");
    assertThat(note(finance, number, "70.01").body())
        .contains("Only £70.00 is open on " + number, "#form:amount");
    assertThat(
            finance
                .fillsIn(
                    RECEIVABLE + number,
                    Map.of("movedOn", "2999-01-01", "reference", "x"),
                    "receive")
                .body())
        .contains("Enter a day that is not in the future");
    assertThat(note(finance, number, "70").body())
        .contains("Paid")
        .doesNotContain("Note the payment");
    assertThat(finance.page(RECEIVABLES + "?show=OVERDUE")).doesNotContain(number);
    assertThat(finance.page(RECEIVABLES + "?show=PAID")).contains(number);
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(p.amount_minor::text, ',' order by p.id)"
                        + " from bank_payments p join receivables r on r.id = p.receivable_id"
                        + " join invoices i on i.id = r.invoice_id where i.number = ?",
                    number))
        .isEqualTo("10000,7000");
  }

  @Test
  void trainersSeeNothingOfWhatIsOwed(Product product) {
    assertThat(clerk(product, "TRAINER").get(RECEIVABLES).statusCode()).isEqualTo(403);
  }

  @Test
  void aCallerFinishesByTheLinkOfTheMail(Product product) {
    String session = product.records().newSession(4);
    var answer =
        clerk(product, "STAFF")
            .fillsIn(
                "/admin/booking/new-booking.xhtml?session=" + session,
                Map.of(
                    "seats", "2", "name", "Cal Ler", "email", "cal.ler@example.com", "hours", "48"),
                "hold");
    assertThat(answer.uri().getPath()).isEqualTo("/admin/booking/booking.xhtml");
    product.awaitQuiet();
    List<CaughtMail> mails = product.mailsTo("cal.ler@example.com");
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).text()).contains("we keep 2 seats for you", "Book by");
    Matcher link = Pattern.compile("/booking/(\\w+)#([\\w-]+)").matcher(mails.get(0).text());
    assertThat(link.find()).isTrue();
    Customer caller = product.customer().opens(link.group(1), link.group(2));
    caller.fillsIn("Cal Ler").checksOut().pays("pm_card_visa").is(200);
    caller.awaits("CONFIRMED");
  }

  @Test
  void aBookingThatWaitsToBePaidHasAProForma(Product product) {
    Customer customer = PayingCompany.booker(product, 2, "Pro Forma");
    String page = "/admin/document/pro-forma.xhtml?reference=" + customer.reference();
    Clerk clerk = clerk(product, "STAFF");
    assertThat(clerk.page("/admin/booking/booking.xhtml?reference=" + customer.reference()))
        .contains("Pro-forma invoice (PDF)");
    assertThat(new String(clerk.bytes(page), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    PayingCompany company = PayingCompany.approved(product, 14, 100_000);
    PayingCompany.checkOut(product, customer, company.code(), "PO-4").is(200);
    assertThat(clerk.page(page)).contains("Only a booking that waits to be paid");
    assertThat(clerk(product, "TRAINER").get(page).statusCode()).isEqualTo(403);
  }

  @Test
  void staffBookACallerOnInvoiceAtOnce(Product product) {
    PayingCompany company = PayingCompany.approved(product, 14, 100_000);
    String page = "/admin/booking/new-booking.xhtml?session=" + product.records().newSession(3);
    Map<String, String> answers =
        Map.of(
            "seats", "3",
            "name", "Inv Oice",
            "email", "inv.oice@example.com",
            "companyId", company.id(),
            "purchaseOrder", "PO-77");
    Clerk clerk = clerk(product, "STAFF");
    assertThat(clerk.fillsIn(page, answers, "book").body())
        .contains("Ask the caller to accept the terms");
    Map<String, String> accepted = new HashMap<>(answers);
    accepted.put("termsAccepted", "on");
    var booked = clerk.fillsIn(page, accepted, "book");
    assertThat(booked.uri().getPath()).isEqualTo("/admin/booking/booking.xhtml");
    assertThat(booked.body()).contains("Confirmed", "INV-", "Booked on invoice");
  }

  private static Map<String, String> sheet(String name) {
    return Map.of(
        "name", name,
        "address", "2 Quay Lane\nBristol",
        "contactName", "Ada Counts",
        "contactEmail", "accounts@example.com",
        "termsDays", "30",
        "creditLimit", "500",
        "purchaseOrderRequired", "on");
  }

  private static String code(HttpResponse<String> answer) {
    Matcher code = CODE.matcher(answer.body());
    assertThat(code.find()).as(answer.body()).isTrue();
    return code.group();
  }

  private static HttpResponse<String> note(Clerk finance, String number, String amount) {
    return finance.fillsIn(
        RECEIVABLE + number, Map.of("amount", amount, "reference", "BACS " + number), "receive");
  }

  /** The number of an invoice over £170. */
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

  private static Clerk clerk(Product product, String role) {
    return product.clerk(role);
  }
}
