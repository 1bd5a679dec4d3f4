package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.PayingCompany.booker;
import static com.reactfasttraining.booking.e2e.PayingCompany.checkOut;
import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a company has booked on invoice is cancelled: less is owed, and no card is concerned. */
@ExtendWith(ProductExtension.class)
class CompanyCancellationIT {

  private static final int PRICE = 8500;
  private static final String RECEIVABLE = "/admin/invoicing/receivable.xhtml?number=";
  private static final String RECEIVABLES = "/admin/invoicing/receivables.xhtml?show=";

  @Test
  void aCreditNoteTakesItOffTheInvoiceAndTheFeeStaysOwed(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 2 * PRICE);
    Customer customer = booker(product, 2, "Carl Cancels");
    checkOut(product, customer, company.code(), "PO-1").is(200);
    startsSoon(product, customer);
    assertThat(customer.booking().json().get("onInvoice").getAsBoolean()).isTrue();

    Answer quote = customer.post("cancellation-quote", "{}").is(200);
    assertThat(quote.text("refund.amountMinor")).isEqualTo("8500");
    assertThat(quote.text("fee.amountMinor")).isEqualTo("8500");
    cancel(customer, quote);
    assertThat(customer.booking().text("state")).isEqualTo("CANCELLED");
    assertThat(product.records().owed(customer.reference())).isEqualTo("OPEN 17000 0 8500");
    assertThat(credited(product, customer)).isEqualTo("8500 7083 1417");

    Customer next = booker(product, 1, "Nora Next");
    checkOut(product, next, company.code(), "PO-2").is(200);
    Customer tooMuch = booker(product, 1, "Tom Toomuch");
    checkOut(product, tooMuch, company.code(), "PO-3").isProblem(409, "credit-limit");

    product.awaitQuiet();
    assertThat(refunds(product, customer)).isZero();
    CaughtMail told =
        product.mailsTo("carl.cancels@example.com").stream()
            .filter(mail -> mail.subject().startsWith("Booking cancelled"))
            .findFirst()
            .orElseThrow();
    assertThat(told.text())
        .contains("Taken off the invoice", "£85.00", "credit note")
        .doesNotContain("card");
    assertThat(told.attachmentsNamed(".pdf")).hasSize(1);
  }

  @Test
  void seatAfterSeatNeverMoreIsCreditedThanWasCharged(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = booker(product, 2, "Sue Seats").fillsIn("Sue Seats");
    checkOut(product, customer, company.code(), "PO-1").is(200);
    String first =
        customer
            .booking()
            .json()
            .getAsJsonArray("attendees")
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    String one = "{\"attendeeIds\":[\"%s\"]}".formatted(first);
    Answer quote = customer.post("cancellation-quote", one).is(200);
    assertThat(quote.text("refund.amountMinor")).isEqualTo("8500");
    String wanted =
        "{\"attendeeIds\":[\"%s\"],\"quote\":\"%s\"}".formatted(first, quote.text("quote"));
    customer.post("cancellation", wanted).is(200);
    customer.post("cancellation", wanted).isProblem(409, "quote-stale");
    assertThat(product.records().owed(customer.reference())).isEqualTo("OPEN 17000 0 8500");

    cancel(customer, customer.post("cancellation-quote", "{}").is(200));
    assertThat(product.records().owed(customer.reference())).isEqualTo("CREDITED 17000 0 17000");
    assertThat(credited(product, customer)).isEqualTo("8500 7083 1417, 8500 7084 1416");
    product.awaitQuiet();
    assertThat(refunds(product, customer)).isZero();
  }

  @Test
  void whatWasPaidByThenIsForFinanceToGiveBackByBank(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = booker(product, 2, "Petra Paid");
    checkOut(product, customer, company.code(), "PO-1").is(200);
    String number = product.records().firstInvoice(customer.reference());
    Clerk finance = product.clerk("FINANCE");
    finance.notesPayment(number, "170.00", "receive");
    assertThat(product.records().owed(customer.reference())).isEqualTo("PAID 17000 17000 0");

    cancel(customer, customer.post("cancellation-quote", "{}").is(200));
    assertThat(product.records().owed(customer.reference()))
        .isEqualTo("OVERPAID 17000 17000 17000");
    assertThat(finance.page(RECEIVABLES + "OVERPAID")).contains(number);
    assertThat(finance.page(RECEIVABLE + number)).contains("To be given back", "£170.00");
    finance.notesPayment(number, "170.00", "giveBack");
    assertThat(product.records().owed(customer.reference())).isEqualTo("CREDITED 17000 0 17000");
    assertThat(refunds(product, customer)).isZero();
  }

  @Test
  void afterACancelledSessionAllOfItOrTheDifferenceComesOff(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer leaver = booker(product, 1, "Lew Leaver");
    Customer mover = booker(product, 1, "Mo Mover");
    for (Customer customer : new Customer[] {leaver, mover}) {
      checkOut(product, customer, company.code(), "PO-1").is(200);
      product.awaitQuiet();
      product
          .clerk("STAFF")
          .fillsIn(
              "/admin/catalogue/cancel-session.xhtml?id=" + customer.booking().text("session.id"),
              Map.of(),
              "cancel");
      product.awaitQuiet();
    }
    assertThat(leaver.get("rescue").is(200).text("refund.amountMinor")).isEqualTo("8500");
    leaver.post("rescue", "{\"choice\":\"REFUND\"}").is(200);
    assertThat(product.records().owed(leaver.reference())).isEqualTo("CREDITED 8500 0 8500");

    String cheaper = product.records().newSession(2);
    product.records().setPrice(cheaper, 6000);
    mover.post("rescue", "{\"choice\":\"MOVE\",\"sessionId\":\"%s\"}".formatted(cheaper)).is(200);
    assertThat(mover.booking().text("session.id")).isEqualTo(cheaper);
    assertThat(product.records().owed(mover.reference())).isEqualTo("OPEN 8500 0 2500");
    product.awaitQuiet();
    assertThat(refunds(product, leaver) + refunds(product, mover)).isZero();
  }

  private static void cancel(Customer customer, Answer quote) {
    customer.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote.text("quote"))).is(200);
  }

  /** Near enough for half of the price to be kept. */
  private static void startsSoon(Product product, Customer customer) {
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '10 days',"
                + " ends_at = now() + interval '10 days 7 hours' where public_id = ?",
            customer.booking().text("session.id"));
  }

  private static String credited(Product product, Customer customer) {
    return text(
        product,
        customer,
        "string_agg(concat_ws(' ', i.gross_minor, i.net_minor, i.vat_minor), ', ' order by i.id)",
        "i.kind = 'CREDIT_NOTE' and i.buyer_company like 'Harbour Works%'");
  }

  private static String text(Product product, Customer customer, String what, String which) {
    return product
        .records()
        .text(
            "select %s from invoices i join bookings b on b.id = i.booking_id where %s"
                    .formatted(what, which)
                + " and b.reference = ?",
            customer.reference());
  }

  private static int refunds(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select count(*) from refunds r join payments p on p.id = r.payment_id"
                + " join bookings b on b.id = p.booking_id where b.reference = ?",
            customer.reference());
  }
}
