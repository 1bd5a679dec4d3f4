package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff give money back: who may, how much, and what happens when Stripe or a bank says no. */
@ExtendWith(ProductExtension.class)
class RefundIT {

  private static final String OF_BOOKING =
      " from refunds r join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id"
          + " where b.reference = ?";

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void staffAskAndFinanceApproves(Product product) {
    Customer customer = paid(product, "Ask Ingrid", 2, "pm_card_visa");
    Clerk staff = clerk(product, "STAFF");
    assertThat(staff.page(page(customer))).contains("£170.00", "Finance or an administrator");
    assertThat(amount(staff, customer, "30").body()).contains("waits for a second person");
    assertThat(states(product, customer)).isEqualTo("APPROVAL:3000");
    assertThat(customer.booking().json().getAsJsonArray("refunds")).isEmpty();
    assertThat(staff.page("/admin/payment/refunds.xhtml")).contains(customer.reference(), "£30.00");
    assertThat(staff.presses(page(customer), "requests:0:decide", "grant").body())
        .doesNotContain("The money goes back");

    Clerk finance = clerk(product, "FINANCE");
    assertThat(finance.presses(page(customer), "requests:0:decide", "grant").body())
        .contains("The money goes back", "Granted");
    awaitStates(product, customer, "SUCCEEDED:3000");
    product.awaitQuiet();
    assertThat(creditNotes(product, customer)).isEqualTo(1);
    assertThat(clerk(product, "TRAINER").get(page(customer)).statusCode()).isEqualTo(403);
  }

  @Test
  void whatGoesBeyondTheLimitNeedsAnotherPersonOfFinance(Product product) {
    Customer customer = paid(product, "Limit Lena", 4, "pm_card_visa");
    Clerk finance = clerk(product, "FINANCE");
    assertThat(amount(finance, customer, "200").body()).contains("The money goes back");
    assertThat(amount(finance, customer, "50.01").body()).contains("waits for a second person");
    assertThat(finance.presses(page(customer), "requests:1:decide", "grant").body())
        .contains("You asked for this refund yourself");
    awaitStates(product, customer, "SUCCEEDED:20000,APPROVAL:5001");
    assertThatThrownBy(
            () ->
                product
                    .records()
                    .change(
                        "update refund_requests set state = 'GRANTED', decided_at = now(),"
                            + " decided_by = requested_by where state = 'WAITING' and booking_id ="
                            + " (select id from bookings where reference = ?)",
                        customer.reference()))
        .hasStackTraceContaining("refund_requests_granted_by_another");

    Clerk admin = clerk(product, "ADMIN");
    assertThat(admin.presses(page(customer), "requests:1:decide", "decline").body())
        .contains("nothing goes back");
    assertThat(amount(finance, customer, "89.99").body()).contains("waits for a second person");
    assertThat(admin.presses(page(customer), "requests:2:decide", "grant").body())
        .contains("The money goes back");
    awaitStates(product, customer, "SUCCEEDED:20000,DECLINED:5001,SUCCEEDED:8999");
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from audit_log where action = 'refund-approved'"
                        + " and object_ref = ?",
                    customer.reference()))
        .isEqualTo(1);
  }

  @Test
  void noMoreThanWasPaidGoesBackAndNoFormCountsTwice(Product product) {
    Customer customer = paid(product, "More Mona", 1, "pm_card_visa");
    Clerk finance = clerk(product, "FINANCE");
    assertThat(amount(finance, customer, "85.01").body()).contains("Enter at most £85.00");
    assertThat(amount(finance, customer, "").body()).contains("Enter the amount, or choose");
    String form = finance.page(page(customer));
    Map<String, String> answers = Map.of("how", "AMOUNT", "amount", "20", "note", "Goodwill");
    String address = page(customer);
    assertThat(finance.sends(address, form, answers, "ask").body()).contains("The money goes back");
    assertThat(finance.sends(address, form, answers, "ask").body())
        .doesNotContain("The money goes back")
        .contains("£65.00");
    assertThat(finance.fillsIn(address, Map.of("how", "ALL", "note", "The rest"), "ask").body())
        .contains("Nothing is left to give back");
    awaitStates(product, customer, "SUCCEEDED:2000,SUCCEEDED:6500");
    assertThatThrownBy(
            () ->
                product
                    .records()
                    .change(
                        "insert into refunds (public_id, payment_id, amount_minor, currency, reason,"
                            + " state, requested_at) select 'tampered-with', p.id, 1, 'GBP', 'STAFF',"
                            + " 'REQUESTED', now() from payments p join bookings b"
                            + " on b.id = p.booking_id where b.reference = ?",
                        customer.reference()))
        .hasStackTraceContaining("more refunded than paid");
  }

  @Test
  void theShareOfAnAttendeeGoesBackOnce(Product product) {
    Customer customer = paid(product, "Share Sara", 2, "pm_card_visa");
    String attendee =
        customer
            .booking()
            .json()
            .getAsJsonArray("attendees")
            .get(1)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    Map<String, String> answers =
        Map.of("how", "ATTENDEES", "people", attendee, "note", "Was ill on the day");
    Clerk finance = clerk(product, "FINANCE");
    assertThat(finance.fillsIn(page(customer), answers, "ask").body())
        .contains("The money goes back", "given back already");
    awaitStates(product, customer, "SUCCEEDED:8500");
    assertThat(finance.fillsIn(page(customer), answers, "ask").body())
        .doesNotContain("The money goes back");
    assertThat(states(product, customer)).isEqualTo("SUCCEEDED:8500");
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void aRefundGoesOverSeveralPaymentsOfABooking(Product product) {
    String to = product.records().newSession(4);
    product.records().setPrice(to, 10_000);
    Customer customer = product.confirmed(product.records().newSession(4), "over.several", 1);
    customer.owes(customer.moves(to, customer.quotesMove(to)).is(200));
    customer.pays("pm_card_visa").is(200);
    product.await(() -> customer.booking().text("session.id").equals(to));
    product.awaitQuiet();
    Clerk finance = clerk(product, "FINANCE");
    assertThat(amount(finance, customer, "90").body()).contains("The money goes back");
    awaitStates(product, customer, "SUCCEEDED:8500,SUCCEEDED:500");
    product.awaitQuiet();
    assertThat(creditNotes(product, customer)).isEqualTo(2);
  }

  @Test
  void aRefundWhoseAnswerIsLostIsAskedForAgainWithTheSameKey(Product product) {
    Customer customer = paid(product, "Lost Answer", 1, "pm_card_visa");
    product.stripe().api().failNext(4, Fault.lostAnswer(Kind.RESET).on("/v1/refunds"));
    assertThat(amount(clerk(product, "FINANCE"), customer, "10").body())
        .contains("The money goes back");
    awaitStates(product, customer, "SUCCEEDED:1000");
    assertThat(refundsAtStripe(product, customer)).isEqualTo(1);
  }

  @Test
  void stripeDownWhileRefundingLosesNothing(Product product) {
    Customer customer = paid(product, "Down Dora", 1, "pm_card_visa");
    product.stripe().api().failNext(6, Fault.before(Kind.ERROR).on("/v1/refunds"));
    amount(clerk(product, "FINANCE"), customer, "85");
    awaitStates(product, customer, "SUCCEEDED:8500");
    assertThat(refundsAtStripe(product, customer)).isEqualTo(1);
    product.awaitQuiet();
    assertThat(creditNotes(product, customer)).isEqualTo(1);
  }

  @Test
  void aRefundThatTheBankSendsBackIsTriedAgainWithoutASecondCreditNote(Product product) {
    Customer customer = paid(product, "Failing Fay", 1, "pm_card_refundFail");
    Clerk finance = clerk(product, "FINANCE");
    amount(finance, customer, "40");
    awaitStates(product, customer, "FAILED:4000");
    String payment =
        product
            .records()
            .text(
                "select p.public_id from payments p join bookings b on b.id = p.booking_id"
                    + " where b.reference = ?",
                customer.reference());
    String page = "/admin/payment/payment.xhtml?id=" + payment;
    assertThat(finance.page(page)).contains("Failed", "Try again", "Lost or stolen card");
    assertThat(finance.page("/admin/payment/refunds.xhtml")).contains(customer.reference());
    assertThat(clerk(product, "STAFF").page(page)).contains("Failed").doesNotContain("Try again");
    assertThat(finance.presses(page, "refunds:0:again", "button").body())
        .contains("The refund is tried again", "(tried again)");
    awaitStates(product, customer, "FAILED:4000,FAILED:4000");
    product.awaitQuiet();
    assertThat(refundsAtStripe(product, customer)).isEqualTo(2);
    assertThat(creditNotes(product, customer)).isEqualTo(1);
    settle(product, customer, page);
  }

  /** What does not go back to the card goes by cheque, and is nothing to look at any more. */
  private static void settle(Product product, Customer customer, String page) {
    Clerk finance = clerk(product, "FINANCE");
    String refund =
        product
            .records()
            .text(
                "select r.public_id" + OF_BOOKING + " and r.repeats_id is not null",
                customer.reference());
    String settle = "/admin/payment/settle.xhtml?id=" + refund;
    assertThat(finance.page(page)).contains(settle.substring(settle.lastIndexOf('/')));
    assertThat(clerk(product, "STAFF").get(settle).statusCode()).isEqualTo(403);
    assertThat(
            finance
                .fillsIn(
                    settle,
                    Map.of("means", "CHEQUE", "paidOn", "2999-01-01", "note", "7"),
                    "settle")
                .body())
        .contains("Enter a day that is not in the future");
    assertThat(
            finance
                .fillsIn(settle, Map.of("means", "CHEQUE", "note", "Cheque 4711"), "settle")
                .body())
        .contains("The refund is settled", "Settled", "Cheque 4711");
    product.awaitQuiet();
    assertThat(states(product, customer)).isEqualTo("FAILED:4000,SETTLED:4000");
    assertThat(creditNotes(product, customer)).as("the one from before").isEqualTo(1);
    assertThat(product.mailsTo("failing.fay@example.com"))
        .filteredOn(mail -> mail.text().contains("given it back another way: cheque"))
        .hasSize(1);
    assertThat(finance.page("/admin/payment/refunds.xhtml")).doesNotContain(customer.reference());
    assertThat(finance.page("/admin/booking/booking.xhtml?reference=" + customer.reference()))
        .contains("Cheque 4711");
    assertThat(finance.fillsIn(settle, Map.of("means", "CASH", "note", "8"), "settle").body())
        .contains("This refund has not failed, or was settled already.");
  }

  private static Customer paid(Product product, String name, int seats, String card) {
    Customer customer =
        product.customer().holds(product.records().newSession(6), seats).fillsIn(name).checksOut();
    customer.pays(card).is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    return customer;
  }

  private static java.net.http.HttpResponse<String> amount(
      Clerk clerk, Customer customer, String amount) {
    return clerk.fillsIn(
        page(customer), Map.of("how", "AMOUNT", "amount", amount, "note", "Goodwill"), "ask");
  }

  private static String page(Customer customer) {
    return "/admin/payment/refund.xhtml?reference=" + customer.reference();
  }

  private static Clerk clerk(Product product, String role) {
    return product.clerk(role);
  }

  private static String states(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(r.state || ':' || r.amount_minor, ',' order by r.id)" + OF_BOOKING,
            customer.reference());
  }

  private static void awaitStates(Product product, Customer customer, String wanted) {
    product.await(() -> states(product, customer).equals(wanted));
  }

  private static long refundsAtStripe(Product product, Customer customer) {
    return product.stripe().refunds().stream()
        .filter(r -> r.get("payment_intent").getAsString().equals(customer.intent()))
        .count();
  }

  private static int creditNotes(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select count(*) from invoices i join bookings b on b.id = i.booking_id"
                + " where i.kind = 'CREDIT_NOTE' and b.reference = ?",
            customer.reference());
  }
}
