package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the payment to the confirmed booking, also when Stripe and its webhooks misbehave. */
@ExtendWith(ProductExtension.class)
class ConfirmationIT {

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void theSameWebhookFiveTimesGivesOneInvoiceAndOneMail(Product product) {
    product.stripe().webhooks().mischief().repeat(5);
    Customer customer = ready(product, "Five Times").checksOut();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    customer.awaitsDocuments(3);
    product.awaitQuiet();

    assertThat(invoices(product, customer)).isEqualTo(1);
    assertThat(mailsTo(product, "five.times@example.com")).isEqualTo(1);
  }

  @Test
  void aForgedWebhookChangesNothing(Product product) {
    Customer customer = ready(product, "Forged Event").checksOut();
    product.stripe().forge("payment_intent.succeeded", customer.intent());
    Answer unsigned = product.api().post("/api/v1/stripe/webhook", "{\"id\":\"evt_1\"}");
    unsigned.isProblem(400, "malformed");
    product.awaitQuiet();
    assertThat(customer.booking().text("state")).isEqualTo("AWAITING_PAYMENT");
  }

  @Test
  void aLostWebhookIsNotALostBooking(Product product) {
    product.stripe().webhooks().mischief().dropNext(100);
    Customer customer = ready(product, "Lost Event").checksOut();
    customer.pays("pm_card_visa").is(200);
    assertThat(customer.booking().text("state")).isEqualTo("AWAITING_PAYMENT");
    assertThat(customer.get("payment").is(200).text("state")).isEqualTo("SUCCEEDED");
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void shuffledWebhooksReachTheSameEnd(Product product) {
    product.stripe().webhooks().mischief().shuffle(true).repeat(3);
    Customer customer = ready(product, "Shuffled Events").checksOut();
    customer.pays("pm_card_chargeDeclined").is(402);
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    assertThat(invoices(product, customer)).isEqualTo(1);
    assertThat(customer.get("payment").is(200).text("state")).isEqualTo("SUCCEEDED");
  }

  @Test
  void stripeDownIsSaidClearlyAndTheRetryWorks(Product product) {
    Customer customer = ready(product, "Stripe Down");
    product.stripe().api().failNext(5, Fault.before(Kind.ERROR));
    customer.tryToCheckOut().isProblem(503, "payment-unavailable");
    assertThat(customer.booking().text("state")).isIn("HELD", "AWAITING_PAYMENT");
    product.behaveAgain();
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
  }

  @Test
  void checkingOutAgainIsTheSamePayment(Product product) {
    Customer customer = ready(product, "Twice Clicked");
    Answer first = customer.tryToCheckOut().is(200);
    Answer second = customer.tryToCheckOut().is(200);
    assertThat(second.text("payment.id")).isEqualTo(first.text("payment.id"));
    assertThat(second.text("payment.clientSecret")).isEqualTo(first.text("payment.clientSecret"));
  }

  @Test
  void aDeclinedCardIsExplainedAndAnotherOneWorks(Product product) {
    Customer customer = ready(product, "Declined First").checksOut();
    customer.pays("pm_card_chargeDeclinedInsufficientFunds").is(402);
    product.awaitQuiet();
    Answer payment = customer.get("payment").is(200);
    assertThat(payment.text("state")).isEqualTo("FAILED");
    assertThat(payment.text("message")).isNotBlank();
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
  }

  @Test
  void paidAfterTheHoldEndedIsSeatedAgainWhenThereIsRoom(Product product) {
    Customer customer = ready(product, "Late But Lucky").checksOut();
    expire(product, customer);
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    assertThat(invoices(product, customer)).isEqualTo(1);
  }

  @Test
  void paidAfterTheSeatsWereSoldIsRefundedWithAnApology(Product product) {
    String session = product.records().newSession(1);
    Customer late = product.customer().holds(session, 1).fillsIn("Paid Too Late").checksOut();
    product.records().endHold(late.reference());
    product.customer().holds(session, 1);
    late.pays("pm_card_visa").is(200);
    product.await(
        () ->
            product
                .records()
                .text(
                    "select r.state from refunds r join payments p on p.id = r.payment_id"
                        + " join bookings b on b.id = p.booking_id where b.reference = ?",
                    late.reference())
                .equals("SUCCEEDED"));
    product.await(() -> mailsTo(product, "paid.too.late@example.com") == 1);
    assertThat(product.mailsTo("paid.too.late@example.com").get(0).text())
        .contains("we are sorry", "/wait/" + session + "?seats=1");
    assertThat(late.booking().text("state")).isEqualTo("EXPIRED");
    assertThat(invoices(product, late)).isZero();
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
  }

  @Test
  void fiftyConfirmationsAtOnceHaveInvoiceNumbersWithoutGaps(Product product) {
    int before = highestInvoice(product);
    String session = product.records().newSession(60);
    List<Customer> customers =
        IntStream.range(0, 50)
            .mapToObj(
                i ->
                    product
                        .customer()
                        .holds(session, 1)
                        .fillsIn("Crowd " + (char) ('A' + i % 26) + i))
            .map(Customer::checksOut)
            .toList();
    Crowd.of(50, i -> customers.get(i).pays("pm_card_visa").is(200));
    customers.forEach(customer -> customer.awaits("CONFIRMED"));

    String numbers =
        product
            .records()
            .text(
                "select string_agg(i.sequence::text, ',' order by i.sequence) from invoices i"
                    + " join bookings b on b.id = i.booking_id"
                    + " join sessions s on s.id = b.session_id where s.public_id = ?",
                session);
    List<Integer> sequence = Arrays.stream(numbers.split(",")).map(Integer::valueOf).toList();
    assertThat(sequence).hasSize(50);
    assertThat(sequence.get(0)).isEqualTo(before + 1);
    assertThat(sequence.get(49)).isEqualTo(before + 50);
  }

  private static Customer ready(Product product, String name) {
    String session = product.records().newSession(6);
    return product.customer().holds(session, 1).fillsIn(name);
  }

  private static void expire(Product product, Customer customer) {
    product.records().endHold(customer.reference());
    customer.awaits("EXPIRED");
  }

  private static int invoices(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select count(*) from invoices i join bookings b on b.id = i.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }

  private static int highestInvoice(Product product) {
    return product
        .records()
        .number("select coalesce(max(sequence), 0) from invoices where kind = 'INVOICE'");
  }

  private static int mailsTo(Product product, String address) {
    return product.mailsTo(address).size();
  }
}
