package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.Answer.minor;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A move to a course that is taxed differently: what counts of the old one is credited at its VAT
 * and billed anew at the other, and what goes back later comes off what it was paid for.
 */
@ExtendWith(ProductExtension.class)
class TaxedMoveIT {

  private static final String RECEIVABLE = "/admin/invoicing/receivable.xhtml?number=";
  private static final int ROUNDS = Endurance.rounds(4, 40);
  private static final String WHOLE = "INVOICE 8500 7083 1417, CREDIT_NOTE 8500 7083 1417, ";

  @BeforeEach
  void taxTheOtherCourseDifferently(Product product) {
    tax(product, "EXEMPT", 0);
  }

  @AfterEach
  void taxItAgain(Product product) {
    tax(product, "STANDARD", 2000);
  }

  private static void tax(Product product, String treatment, int basisPoints) {
    product
        .records()
        .change(
            "update courses set vat_treatment = ?, vat_rate_basis_points = ?"
                + " where id = (select max(id) from courses)",
            treatment,
            basisPoints);
  }

  @Test
  void aCheaperCourseIsBilledAnewAndItsRefundComesOffTheOldOne(Product product) {
    String to = exempt(product, 2, 6000);
    Customer customer = product.confirmed(product.records().newSession(2), "taxed.cheaper", 2);
    JsonObject quote = customer.quotesMove(to);
    assertThat(quote.get("billedAnew").getAsBoolean()).isTrue();
    assertThat(minor(quote, "refund")).isEqualTo(5000);
    assertThat(customer.moves(to, quote).is(200).text("booking.price.vat.amountMinor"))
        .isEqualTo("0");
    String moved = "INVOICE 17000 14167 2833, CREDIT_NOTE 12000 10000 2000, INVOICE 12000 12000 0";
    assertThat(product.records().invoices(customer.reference())).isEqualTo(moved);
    product.awaitQuiet();
    String paidBack = moved + ", CREDIT_NOTE 5000 4167 833";
    assertThat(product.records().invoices(customer.reference())).isEqualTo(paidBack);

    CaughtMail told = product.mailTo("taxed.cheaper@example.com", "Your booking has moved");
    assertThat(told.text())
        .contains("taxed differently", "What you have paid counts towards it", "Refund: £50.00");
    assertThat(told.attachmentsNamed(".pdf"))
        .as("and the refund's, if it was quick")
        .hasSizeBetween(4, 5);
    assertThat(papers(told))
        .anyMatch(paper -> paper.contains("Counts towards the new course"))
        .anyMatch(paper -> paper.contains("Paid before, for another course"));
    assertThat(papers(product.mailTo("taxed.cheaper@example.com", "Your refund of £50.00")))
        .anyMatch(paper -> paper.contains("Refunded to Visa ending 4242"));
    Books.assertStillRight(product);

    cancels(customer);
    product.awaitQuiet();
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo(paidBack + ", CREDIT_NOTE 12000 12000 0");
    Books.assertStillRight(product);
  }

  @Test
  void theFeeStaysOnTheInvoiceOfTheOldCourse(Product product) {
    String from = product.records().newSession(1);
    String to = exempt(product, 1, 4000);
    Customer customer = product.confirmed(from, "taxed.fee", 1);
    product.records().startsInDays(from, 5);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "fee")).isEqualTo(4250);
    assertThat(minor(quote, "refund")).isEqualTo(250);
    customer.moves(to, quote).is(200);
    product.awaitQuiet();
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo(
            "INVOICE 8500 7083 1417, CREDIT_NOTE 4000 3333 667, INVOICE 4000 4000 0,"
                + " CREDIT_NOTE 250 209 41");
    Books.assertStillRight(product);
  }

  @Test
  void aDearerCourseIsBilledAnewWithWhatIsPaidOnTop(Product product) {
    String to = exempt(product, 1, 10_000);
    Customer customer = product.confirmed(product.records().newSession(1), "taxed.dearer", 1);
    Answer waiting = customer.moves(to, customer.quotesMove(to)).is(200);
    assertThat(waiting.text("payment.amount.amountMinor")).isEqualTo("1500");
    customer.owes(waiting).pays("pm_card_visa").is(200);
    customer.awaitsSession(to);
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo(WHOLE + "INVOICE 10000 10000 0");
    product.awaitQuiet();
    Books.assertStillRight(product);

    cancels(customer);
    product.awaitQuiet();
    assertThat(product.records().refunds(customer.reference()))
        .contains("8500 CANCELLATION SUCCEEDED", "1500 CANCELLATION SUCCEEDED");
    assertThat(
            product
                .records()
                .text(
                    "select concat_ws(' ', sum(n.gross_minor), sum(n.vat_minor),"
                        + " count(distinct n.corrects_invoice_id)) from invoices n"
                        + " join bookings b on b.id = n.booking_id"
                        + " where n.refund_id is not null and b.reference = ?",
                    customer.reference()))
        .as("all comes off the invoice that stands for what was had")
        .isEqualTo("10000 0 1");
    Books.assertStillRight(product);
  }

  @Test
  void whatACompanyHadPaidCountsTowardsItsNewInvoice(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Clerk finance = product.clerk("FINANCE");
    Customer unpaid = company.books(product, 1, "Una Unpaid");
    Customer part = company.books(product, 1, "Petra Part");
    Customer whole = company.books(product, 1, "Wanda Whole");
    finance.notesPayment(product.records().firstInvoice(part.reference()), "50.00", "receive");
    finance.notesPayment(product.records().firstInvoice(whole.reference()), "85.00", "receive");
    for (Customer customer : new Customer[] {unpaid, part, whole}) {
      String to = exempt(product, 1, 7000);
      JsonObject quote = customer.quotesMove(to);
      assertThat(minor(quote, "refund")).isEqualTo(1500);
      customer.moves(to, quote).is(200);
      assertThat(product.records().invoices(customer.reference()))
          .isEqualTo(WHOLE + "INVOICE 7000 7000 0");
    }
    assertThat(product.records().owed(unpaid.reference()))
        .isEqualTo("CREDITED 8500 0 8500, OPEN 7000 0 0");
    assertThat(product.records().owed(part.reference()))
        .isEqualTo("CREDITED 8500 0 8500, OPEN 7000 5000 0");
    assertThat(product.records().owed(whole.reference()))
        .isEqualTo("OVERPAID 8500 1500 8500, PAID 7000 7000 0");
    product.awaitQuiet();
    CaughtMail told = product.mailTo("wanda.whole@example.com", "Your booking has moved");
    assertThat(papers(told))
        .anyMatch(paper -> paper.contains("Taken off what is owed"))
        .noneMatch(paper -> paper.contains("Refunded"));
    assertThat(told.text())
        .contains("What your company has already paid counts towards it", "give back to its bank");
    assertThat(finance.page(RECEIVABLE + product.records().firstInvoice(whole.reference())))
        .contains("Counts towards INV-", "To be given back", "£15.00");
    Books.assertStillRight(product);
  }

  @Test
  void aCompanyOwesWhatADearerCourseCostsMoreOnItsNewInvoice(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 10_000);
    Customer customer = company.books(product, 1, "Mora More");
    String over = exempt(product, 1, 10_001);
    customer.moves(over, customer.quotesMove(over)).isProblem(409, "credit-limit");
    String to = exempt(product, 1, 10_000);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "toInvoice")).isEqualTo(1500);
    customer.moves(to, quote).is(200);
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo(WHOLE + "INVOICE 10000 10000 0");
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("CREDITED 8500 0 8500, OPEN 10000 0 0");
    cancels(customer);
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("CREDITED 8500 0 8500, CREDITED 10000 0 10000");
    Books.assertStillRight(product);
  }

  /** Credit notes and invoices are numbered in the same move, by many at the same moment. */
  @Test
  void manyAtOnceCrossBetweenTheTwoAndLeaveNoGapInTheNumbers(Product product) {
    List<String> sessions = List.of(product.records().newSession(8), exempt(product, 8, 6000));
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    List<Customer> customers =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    i % 2 == 0
                        ? product.confirmed(sessions.get(0), "taxed.crowd" + i, 1)
                        : company.books(product, 1, "Crowd Taxed" + i))
            .toList();
    for (int round = 0; round < ROUNDS; round++) {
      product.records().setPrice(sessions.get(0), 6000);
      String to = sessions.get((round + 1) % 2);
      List<JsonObject> quotes = customers.stream().map(c -> c.quotesMove(to)).toList();
      Crowd.of(8, i -> customers.get(i).moves(to, quotes.get(i))).forEach(a -> a.is(200));
      product.records().assertSeats(to, 8);
    }
    Books.assertStillRight(product);
  }

  private static String exempt(Product product, int seats, int price) {
    String id = product.records().newUnseenSession(seats);
    product.records().setPrice(id, price);
    return id;
  }

  private static List<String> papers(CaughtMail mail) {
    return mail.attachmentsNamed(".pdf").stream()
        .map(attachment -> PdfText.of(attachment.content()))
        .toList();
  }

  private static void cancels(Customer customer) {
    String quote = customer.post("cancellation-quote", "{}").is(200).text("quote");
    customer.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote)).is(200);
  }
}
