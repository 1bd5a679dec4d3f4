package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The books prove right after what happens to bookings, and wrong when somebody tampers. */
@ExtendWith(ProductExtension.class)
class ProofIT {

  private static final String ISSUES = "/admin/payment/issues.xhtml";

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void theBooksAreRightAfterBookingMovingCancellingAndRefunding(Product product) {
    booked(product, "Proof Paid", 2);
    moved(product);
    cancelled(product, "Proof Cancelled");
    onInvoice(product);
    product.customer().holds(product.records().newSession(3), 2);
    refundedBecauseNoSeatsWereLeft(product);
    product.awaitQuiet();

    Books books = new Books(product);
    String before = books.open();
    String page = books.prove();
    assertThat(books.open()).as("nothing new to resolve").isEqualTo(before);
    assertThat(page).contains("At Stripe", "Capacity", "Invoice numbers given");
    if (before.isEmpty()) {
      assertThat(page).contains("The books are right.").doesNotContain("Does not hold");
    }
  }

  @Test
  void whateverIsTamperedWithIsFoundByOneProofAndLeavesTheListWhenItIsMended(Product product) {
    List<Spoiled> all =
        List.of(
            otherAmount("STRIPE_DIFFERS", payment(booked(product, "Spoil Stripe", 1), product)),
            otherAmountOf("PAID_NOT_INVOICED", booked(product, "Spoil Amount", 1)),
            otherRefund(payment(booked(product, "Spoil Refund", 1), product)),
            failedRefund(product, cancelled(product, "Spoil Failed")),
            otherLine(invoice(booked(product, "Spoil Line", 1), product)),
            deletedLine(invoice(booked(product, "Spoil Deleted", 1), product)),
            missingNumber(),
            unpaid(booked(product, "Spoil Unpaid", 1)),
            unseated(product, booked(product, "Spoil Unseated", 1)),
            otherSeats(product),
            otherDebt(product, "amount_minor"),
            otherDebt(product, "credited_minor"),
            goneFromStripe(product, booked(product, "Spoil Gone", 1)));
    product.awaitQuiet();
    all.forEach(one -> one.spoil(product));
    Books books = new Books(product);
    assertThat(books.prove()).contains("Something does not add up.", "✗ Does not hold");
    assertThat(all)
        .allSatisfy(
            one -> assertThat(books.open(one.kind(), one.subject())).as(one.kind()).isEqualTo(1));
    assertThat(books.finance().page(ISSUES + "?show=PAID_BUT_NOT_SEATED"))
        .contains("Paid, but not seated");

    all.forEach(one -> one.mend(product));
    books.prove();
    assertThat(all)
        .allSatisfy(
            one -> {
              assertThat(books.open(one.kind(), one.subject())).as(one.kind()).isZero();
              assertThat(books.rightAgain(one.kind(), one.subject())).as(one.kind()).isPositive();
            });
  }

  @Test
  void aChargeAtStripeThatNobodyKnowsIsToBeResolved(Product product) {
    Api stripe =
        new Api(java.net.URI.create(product.stripe().apiBase()))
            .with("Authorization", "Bearer " + product.stripe().keys().secret())
            .with("Content-Type", "application/x-www-form-urlencoded");
    String intent =
        stripe
            .post(
                "/v1/payment_intents",
                "amount=8500&currency=gbp&automatic_payment_methods[enabled]=true"
                    + "&metadata[booking]=NOSUCHONE")
            .is(200)
            .text("id");
    product.stripe().pay(intent, "pm_card_visa");
    product.awaitQuiet();
    Books books = new Books(product);
    books.prove();
    assertThat(books.open("UNKNOWN_CHARGE", intent)).isEqualTo(1);

    stripe.post("/v1/refunds", "payment_intent=" + intent).is(200);
    product.awaitQuiet();
    books.prove();
    assertThat(books.rightAgain("UNKNOWN_CHARGE", intent)).isEqualTo(1);
  }

  @Test
  void financeNotesAndResolvesAndWhatStaysAsItIsIsNotReportedAgain(Product product) {
    Spoiled wrong = otherAmountOf("PAID_NOT_INVOICED", booked(product, "Spoil Accepted", 1));
    product.awaitQuiet();
    wrong.spoil(product);
    Books books = new Books(product);
    books.prove();
    String issue =
        "/admin/payment/issue.xhtml?id="
            + product
                .records()
                .text("select public_id from money_issues where subject = ?", wrong.subject());
    assertThat(books.finance().page(ISSUES)).contains(wrong.subject(), "Payments and invoices");
    assertThat(books.finance().fillsIn(issue, Map.of("text", " "), "note").body())
        .contains("Enter a note");
    assertThat(books.finance().fillsIn(issue, Map.of("text", "Asked the bank"), "note").body())
        .contains("The note is kept.", "Asked the bank", "Fran Finance (finance)");
    assertThat(books.finance().fillsIn(issue, Map.of("text", "A gift"), "resolve").body())
        .contains("This is resolved.", "by Fran Finance (finance): A gift");
    Clerk staff = product.clerk("STAFF");
    assertThat(staff.get(issue).statusCode()).isEqualTo(403);
    assertThat(staff.get(ISSUES).statusCode()).isEqualTo(403);
    assertThat(staff.get("/admin/invoicing/proof.xhtml").statusCode()).isEqualTo(403);

    assertThat(books.prove()).contains("resolved by hand");
    assertThat(books.open(wrong.kind(), wrong.subject())).isZero();
    wrong.mend(product);
    books.prove();
  }

  @Test
  void withoutStripeItsStatementIsNotProvenAndTheOthersAre(Product product) {
    product.stripe().api().failNext(10_000, Fault.before(Kind.ERROR));
    assertThat(new Books(product).prove()).contains("? Not proven", "Stripe could not be asked.");
    product.behaveAgain();
    assertThat(new Books(product).prove()).doesNotContain("? Not proven");
  }

  private static Spoiled otherAmount(String kind, String payment) {
    String sql = "update payments set amount_minor = amount_minor %s 100 where public_id = '%s'";
    return new Spoiled(kind, payment, sql.formatted("+", payment), sql.formatted("-", payment));
  }

  private static Spoiled otherAmountOf(String kind, Customer customer) {
    String sql =
        "update payments set amount_minor = amount_minor %s 1 where booking_id ="
            + " (select id from bookings where reference = '%s')";
    String ref = customer.reference();
    return new Spoiled(kind, ref, sql.formatted("+", ref), sql.formatted("-", ref));
  }

  private static Spoiled otherRefund(String payment) {
    String sql = "update payments set refunded_minor = %d where public_id = '%s'";
    return new Spoiled(
        "REFUNDS_DIFFER", payment, sql.formatted(100, payment), sql.formatted(0, payment));
  }

  private static Spoiled failedRefund(Product product, Customer customer) {
    String refund =
        product
            .records()
            .text(
                "select r.public_id from refunds r join payments p on p.id = r.payment_id"
                    + " join bookings b on b.id = p.booking_id where b.reference = ?",
                customer.reference());
    String sql = "update refunds set state = '%s' where public_id = '%s'";
    return new Spoiled(
        "REFUND_FAILED",
        refund,
        sql.formatted("FAILED", refund),
        sql.formatted("SUCCEEDED", refund));
  }

  private static Spoiled otherLine(String invoice) {
    String sql =
        "update invoice_lines set net_minor = net_minor %1$s 1, gross_minor = gross_minor %1$s 1"
            + " where invoice_id = (select id from invoices where number = '%2$s')";
    return new Spoiled(
        "INVOICE_LINES_DIFFER", invoice, sql.formatted("+", invoice), sql.formatted("-", invoice));
  }

  private static Spoiled deletedLine(String invoice) {
    String where = " where invoice_id = (select id from invoices where number = '%s')";
    String spoil =
        "create table taken_away as select * from invoice_lines"
            + where
            + "; delete from invoice_lines"
            + where;
    return new Spoiled(
        "INVOICE_LINES_DIFFER",
        invoice,
        spoil.formatted(invoice, invoice),
        "insert into invoice_lines select * from taken_away; drop table taken_away");
  }

  private static Spoiled missingNumber() {
    return new Spoiled(
        "NUMBERS_BROKEN",
        "INVOICE 2001",
        "insert into invoice_counters (kind, year, last_number) values ('INVOICE', 2001, 1)",
        "delete from invoice_counters where year = 2001");
  }

  private static Spoiled unpaid(Customer customer) {
    String where =
        " where booking_id = (select id from bookings where reference = '"
            + customer.reference()
            + "')";
    return new Spoiled(
        "CONFIRMED_UNPAID",
        customer.reference(),
        "update payments set state = 'CANCELLED', succeeded_at = null" + where,
        "update payments set state = 'SUCCEEDED', succeeded_at = created_at" + where);
  }

  private static Spoiled unseated(Product product, Customer customer) {
    String sql = "update bookings set state = '%s' where reference = '%s'";
    String ref = customer.reference();
    return new Spoiled(
        "PAID_NOT_SEATED",
        payment(customer, product),
        sql.formatted("EXPIRED", ref),
        sql.formatted("CONFIRMED", ref));
  }

  private static Spoiled otherSeats(Product product) {
    String session = product.records().newSession(5);
    String sql = "update sessions set seats_taken = %d where public_id = '%s'";
    return new Spoiled(
        "SEATS_DIFFER", session, sql.formatted(2, session), sql.formatted(0, session));
  }

  private static Spoiled otherDebt(Product product, String amount) {
    String invoice = invoice(onInvoice(product), product);
    String sql =
        "update receivables set "
            + "%s = %s %s 100 where invoice_id = (select id from invoices where number = '%s')";
    return new Spoiled(
        "RECEIVABLE_DIFFERS",
        invoice,
        sql.formatted(amount, amount, "+", invoice),
        sql.formatted(amount, amount, "-", invoice));
  }

  /** Neither its key at Stripe nor our own, which Stripe keeps, leads to it any more. */
  private static Spoiled goneFromStripe(Product product, Customer customer) {
    String payment = payment(customer, product);
    String other = "gone" + payment;
    String sql =
        "update payments set stripe_payment_intent = '%s', public_id = '%s' where public_id = '%s'";
    return new Spoiled(
        "MISSING_AT_STRIPE",
        other,
        sql.formatted("pi_gone" + payment, other, payment),
        sql.formatted(customer.intent(), payment, other));
  }

  private static Customer booked(Product product, String name, int seats) {
    String session = product.records().newSession(seats);
    Customer customer = product.customer().holds(session, seats).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static Customer cancelled(Product product, String name) {
    Customer customer = booked(product, name, 1);
    String quote = customer.post("cancellation-quote", "{}").is(200).text("quote");
    customer.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote)).is(200);
    product.awaitQuiet();
    return customer;
  }

  private static void moved(Product product) {
    Customer customer = booked(product, "Proof Moved", 1);
    String to = product.records().newSession(1);
    product.records().setPrice(to, 10_001);
    String where = "{\"sessionId\":\"%s\"".formatted(to);
    String quote = customer.post("transfer-quote", where + "}").is(200).text("quote");
    Answer owed = customer.post("transfer", where + ",\"quote\":\"" + quote + "\"}").is(200);
    customer.owes(owed).pays("pm_card_visa").is(200);
    product.await(() -> customer.booking().text("session.id").equals(to));
  }

  private static Customer onInvoice(Product product) {
    PayingCompany company = PayingCompany.approved(product, 30, 100_000);
    Customer customer = PayingCompany.booker(product, 1, "Proof Company");
    PayingCompany.checkOut(product, customer, company.code(), "PO-1").is(200);
    return customer;
  }

  private static void refundedBecauseNoSeatsWereLeft(Product product) {
    String session = product.records().newSession(1);
    Customer late = product.customer().holds(session, 1).fillsIn("Proof Late").checksOut();
    product.records().endHold(late.reference());
    product.customer().holds(session, 1);
    late.pays("pm_card_visa").is(200);
  }

  private static String payment(Customer customer, Product product) {
    return product
        .records()
        .text(
            "select p.public_id from payments p join bookings b on b.id = p.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }

  private static String invoice(Customer customer, Product product) {
    return product
        .records()
        .text(
            "select i.number from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ? order by i.id limit 1",
            customer.reference());
  }
}
