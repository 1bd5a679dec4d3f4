package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.CreditHolder.assertLeft;
import static com.reactfasttraining.booking.e2e.CreditHolder.code;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A credit instead of the money: kept, spent wholly and partly, given back and paid out. */
@ExtendWith(ProductExtension.class)
class CreditIT {

  private static final String OF_BOOKING =
      " from %s x join bookings b on b.id = x.booking_id where b.reference = ?";

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void isKeptInsteadOfTheMoneyWithoutAskingStripe(Product product) {
    Customer holder = CreditHolder.stranded(product, "Kate Keeper", 2);
    Answer choice = holder.get("rescue").is(200);
    assertThat(choice.text("credit.amountMinor")).isEqualTo("17000");
    assertThat(choice.text("toCredit.amountMinor")).isEqualTo("0");
    holder.get("credit").isProblem(404, "not-found");
    Answer cancelled = holder.post("rescue", CreditHolder.CREDIT).is(200);
    assertThat(cancelled.text("state")).isEqualTo("CANCELLED");
    assertThat(holder.get("rescue").is(200).text("state")).isEqualTo("CREDITED");
    assertThat(holder.post("rescue", CreditHolder.CREDIT).is(409).text("detail"))
        .contains("keep a credit");

    assertLeft(holder, 17_000);
    assertThat(code(holder)).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
    assertThat(refunds(holder)).contains("NEW_CREDIT").contains("SUCCEEDED").contains("17000");
    assertThat(number(product, "count(*)", "invoices", holder))
        .as("invoice, credit note")
        .isEqualTo(2);
    product.awaitQuiet();
    assertThat(product.refundedByStripe(holder)).isZero();
    product.await(
        () ->
            product.mailsTo("kate.keeper@example.com").stream()
                .anyMatch(mail -> mail.subject().equals("Your credit of £170.00")));
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from credits where sealed_code = convert_to(?, 'UTF8')",
                    code(holder).replace("-", "")))
        .as("the code itself is nowhere")
        .isZero();
    assertProven(product, holder);
  }

  @Test
  void paysAllAndTheBookingIsConfirmedAtOnce(Product product) {
    Customer holder = CreditHolder.of(product, "Wanda Whole", 2);
    Customer buyer = buyer(product, "Wanda Again", 1);
    Answer paid = buyer.tryToCheckOutWith(code(holder).toLowerCase(java.util.Locale.ROOT)).is(200);
    assertThat(paid.text("booking.state")).isEqualTo("CONFIRMED");
    assertThat(paid.json().has("payment")).isFalse();
    assertThat(paid.text("paidByCredit.amountMinor")).isEqualTo("8500");
    assertThat(buyer.get("payment").is(200).text("state")).isEqualTo("SUCCEEDED");
    assertLeft(holder, 8500);
    buyer.awaitsDocuments(3);
    assertThat(number(product, "count(*)", "invoices", buyer)).isEqualTo(1);
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from payments p join bookings b on b.id = p.booking_id"
                        + " where b.reference = ? and p.stripe_payment_intent is not null",
                    buyer.reference()))
        .as("Stripe was not asked")
        .isZero();

    Answer quote = buyer.post("cancellation-quote", "{}").is(200);
    assertThat(quote.text("toCredit.amountMinor")).isEqualTo(quote.text("refund.amountMinor"));
    int back = Integer.parseInt(quote.text("refund.amountMinor"));
    buyer.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote.text("quote"))).is(200);
    assertLeft(holder, 8500 + back);
    assertThat(refunds(buyer)).contains("\"to\":\"CREDIT\"");
    buyer.get("credit").isProblem(404, "not-found");
    assertProven(product, holder);
    assertProven(product, buyer);
  }

  @Test
  void paysAPartAndTheCardTheRestWithThreeDSecure(Product product) {
    Customer holder = CreditHolder.of(product, "Petra Partly", 1);
    Customer buyer = buyer(product, "Petra Again", 2);
    buyer.checksOut();
    Answer toPay = buyer.tryToCheckOutWith(code(holder)).is(200);
    assertThat(toPay.text("paidByCredit.amountMinor")).isEqualTo("8500");
    assertThat(toPay.text("payment.amount.amountMinor")).isEqualTo("8500");
    assertThat(toPay.text("booking.state")).isEqualTo("AWAITING_PAYMENT");
    Answer again = buyer.tryToCheckOut().is(200);
    assertThat(again.text("payment.id")).as("asked again").isEqualTo(toPay.text("payment.id"));
    assertThat(again.text("paidByCredit.amountMinor")).isEqualTo("8500");
    assertProven(product, buyer);

    buyer.pays("pm_card_threeDSecure2Required").is(200);
    product.stripe().authenticate(buyer.intent(), true);
    buyer.awaits("CONFIRMED");
    assertLeft(holder, 0);
    assertThat(number(product, "sum(x.gross_minor)", "invoices", buyer)).isEqualTo(17_000);
    buyer.awaitsDocuments(4);

    String one =
        buyer
            .booking()
            .json()
            .getAsJsonArray("attendees")
            .get(1)
            .getAsJsonObject()
            .get("id")
            .getAsString();
    cancel(buyer, "{\"attendeeIds\":[\"%s\"]}".formatted(one), "CARD");
    assertLeft(holder, 0);
    cancel(buyer, "{}", "CREDIT");
    product.awaitQuiet();
    assertThat(number(product, "count(*)", "invoices", buyer)).isGreaterThanOrEqualTo(2);
    assertProven(product, holder);
    assertProven(product, buyer);
  }

  @Test
  void goesBackWhenTheRestIsNotPaidInTime(Product product) {
    Customer holder = CreditHolder.of(product, "Lars Lapsed", 1);
    Customer buyer = buyer(product, "Lars Again", 2);
    buyer.tryToCheckOutWith(code(holder)).is(200);
    assertLeft(holder, 0);
    product.records().endHoldIn(buyer.reference(), -121_000);
    buyer.awaits("EXPIRED");
    product.awaitQuiet();
    assertLeft(holder, 8500);
    assertThat(refunds(buyer)).contains("\"to\":\"CREDIT\"");
    assertThat(product.mailsTo("lars.again@example.com")).isEmpty();
    assertProven(product, buyer);
  }

  @Test
  void isLeftOutAgainWhenTheBookerWantsToPayOtherwise(Product product) {
    Customer holder = CreditHolder.of(product, "Otto Otherwise", 1);
    Customer buyer = buyer(product, "Otto Again", 2);
    buyer.tryToCheckOutWith(code(holder)).is(200);
    Answer whole = buyer.tryToCheckOutWith("").is(200);
    assertThat(whole.text("payment.amount.amountMinor")).isEqualTo("17000");
    assertThat(whole.json().has("paidByCredit")).isFalse();
    assertLeft(holder, 8500);
    buyer.pays("pm_card_visa").is(200);
    buyer.awaits("CONFIRMED");
    assertThat(refunds(buyer)).isEqualTo("[]");
    assertProven(product, buyer);
  }

  @Test
  void saysWhatIsWrongWithACodeBesideItsField(Product product) {
    Customer holder = CreditHolder.of(product, "Ivy Invalid", 1);
    Customer first = buyer(product, "Ivy First", 1);
    assertWrong(first.tryToCheckOutWith("0000-0000-0000-0000"), "do not know this code");
    assertThat(first.booking().text("state")).as("nothing has changed").isEqualTo("HELD");
    first.tryToCheckOutWith(code(holder)).is(200);
    Customer second = buyer(product, "Ivy Second", 1);
    assertWrong(second.tryToCheckOutWith(code(holder)), "Nothing is left");
    Customer euros = CreditHolder.of(product, "Eva Euro", 1);
    product
        .records()
        .change(
            "update credits set currency = 'EUR' where booking_id ="
                + " (select id from bookings where reference = ?)",
            euros.reference());
    assertWrong(second.tryToCheckOutWith(code(euros)), "another currency");
    product
        .records()
        .change(
            "update credits set currency = 'GBP' where booking_id ="
                + " (select id from bookings where reference = ?)",
            euros.reference());
  }

  @Test
  void aPaymentThatComesTooLateGivesTheCreditBackToo(Product product) {
    Customer holder = CreditHolder.of(product, "Tom Toolate", 1);
    String session = product.records().newSession(2);
    Customer late = product.customer().holds(session, 2).fillsIn("Tom Again");
    product.stripe().webhooks().mischief().hold(true);
    late.tryToCheckOutWith(code(holder)).is(200);
    late.pays("pm_card_visa").is(200);
    product.records().endHoldIn(late.reference(), -121_000);
    product.customer().holds(session, 2);
    assertThat(late.booking().text("state")).isEqualTo("EXPIRED");
    late.get("payment").is(200);
    product.await(() -> refunds(late).contains("CARD"));
    product.awaitQuiet();
    assertLeft(holder, 8500);
    assertThat(late.booking().text("state")).isEqualTo("EXPIRED");
    assertProven(product, holder);
    assertProven(product, late);
  }

  @Test
  void aLatePaymentIsSeatedWithItsCreditUnlessThatIsSpentByThen(Product product) {
    Customer holder = CreditHolder.of(product, "Sue Seated", 1);
    Customer seated = paysLate(product, holder, "Sue Again");
    seated.get("payment").is(200);
    product.behaveAgain();
    seated.awaits("CONFIRMED");
    assertLeft(holder, 0);
    product.awaitQuiet();
    assertProven(product, seated);

    Customer poorer = CreditHolder.of(product, "Pia Poorer", 1);
    Customer refused = paysLate(product, poorer, "Pia Again");
    buyer(product, "Pia Quicker", 1).tryToCheckOutWith(code(poorer)).is(200);
    refused.get("payment").is(200);
    product.behaveAgain();
    product.await(() -> refunds(refused).contains("CARD"));
    product.awaitQuiet();
    assertThat(refused.booking().text("state")).isEqualTo("EXPIRED");
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(r.reason, ',' order by r.id) from refunds r"
                        + " join payments p on p.id = r.payment_id"
                        + " join bookings b on b.id = p.booking_id where b.reference = ?",
                    refused.reference()))
        .isEqualTo("CREDIT_NOT_USED,CREDIT_SPENT");
    assertLeft(poorer, 0);
    assertProven(product, refused);
  }

  /** Stripe has the money, we hear of it only after the hold has ended and the credit is back. */
  private static Customer paysLate(Product product, Customer holder, String name) {
    Customer late = buyer(product, name, 2);
    product.stripe().webhooks().mischief().hold(true);
    late.tryToCheckOutWith(code(holder)).is(200);
    late.pays("pm_card_visa").is(200);
    product.records().endHoldIn(late.reference(), -121_000);
    late.awaits("EXPIRED");
    product.await(() -> holder.get("credit").text("left.amountMinor").equals("8500"));
    return late;
  }

  @Test
  void staffPayOutWhatIsLeftAndNobodyCanSpendItMeanwhile(Product product) {
    Customer holder = CreditHolder.of(product, "Mona Money", 2);
    String page = "/admin/payment/credit.xhtml?reference=" + holder.reference();
    Clerk staff = product.clerk("STAFF");
    assertThat(staff.page(page)).contains(code(holder), "£170.00");
    assertThat(staff.page("/admin/booking/booking.xhtml?reference=" + holder.reference()))
        .contains(code(holder), "Pay out what is left");
    assertThat(staff.fillsIn(page, Map.of("note", "She asked"), "payOut").body())
        .contains("Paying it out waits for a second person");
    assertLeft(holder, 0);
    assertWrong(buyer(product, "Mona Again", 1).tryToCheckOutWith(code(holder)), "Nothing is left");

    Clerk finance = product.clerk("FINANCE");
    String asked = "/admin/payment/refund.xhtml?reference=" + holder.reference();
    finance.presses(asked, "requests:0:decide", "decline");
    assertLeft(holder, 17_000);
    assertThat(finance.fillsIn(page, Map.of("note", "She asked"), "payOut").body())
        .contains("goes to the card");
    product.await(() -> refunds(holder).contains("\"to\":\"CARD\""));
    product.awaitQuiet();
    assertLeft(holder, 0);
    assertThat(number(product, "count(*)", "invoices", holder))
        .as("no second credit note")
        .isEqualTo(2);
    assertThat(product.refundedByStripe(holder)).isEqualTo(17_000);
    assertThat(finance.page("/admin/invoicing/ledger.xhtml")).contains("Credits");
    assertThat(product.clerk("TRAINER").get(page).statusCode()).isEqualTo(403);
    assertProven(product, holder);
  }

  @Test
  void whatIsGivenBackInTheDashboardOfStripeGoesOutOfTheCredit(Product product) {
    Customer holder = CreditHolder.of(product, "Dora Dashboard", 1);
    product.stripe().refund(holder.intent(), 5000);
    product.await(() -> holder.get("credit").text("left.amountMinor").equals("3500"));
    product.awaitQuiet();
    assertThat(number(product, "count(*)", "invoices", holder)).isEqualTo(2);
    assertProven(product, holder);
  }

  private static Customer buyer(Product product, String name, int seats) {
    return product.customer().holds(product.records().newSession(12), seats).fillsIn(name);
  }

  private static void cancel(Customer buyer, String whom, String to) {
    Answer quote = buyer.post("cancellation-quote", whom).is(200);
    boolean toCredit = !quote.text("toCredit.amountMinor").equals("0");
    assertThat(toCredit).isEqualTo(to.equals("CREDIT"));
    String body = whom.replace("}", (whom.length() > 2 ? "," : "") + "\"quote\":\"%s\"}");
    buyer.post("cancellation", body.formatted(quote.text("quote"))).is(200);
    assertThat(refunds(buyer)).contains("\"to\":\"%s\"".formatted(to));
  }

  private static void assertWrong(Answer answer, String text) {
    answer.isProblem(422, "invalid");
    assertThat(answer.text()).contains("/credit", text);
  }

  private static String refunds(Customer customer) {
    JsonArray refunds = customer.booking().json().getAsJsonArray("refunds");
    return refunds.toString();
  }

  private static int number(Product product, String what, String table, Customer customer) {
    return product
        .records()
        .number(
            "select coalesce(" + what + ", 0)" + OF_BOOKING.formatted(table), customer.reference());
  }

  /** The proof of the books finds nothing about this booking. */
  private static void assertProven(Product product, Customer customer) {
    new Books(product).prove();
    assertThat(
            product
                .records()
                .text(
                    "select coalesce(string_agg(kind || ' ' || detail, E'\\n'), '')"
                        + " from money_issues where resolved_at is null and booking_reference = ?",
                    customer.reference()))
        .isEmpty();
  }
}
