package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.Answer.minor;
import static com.reactfasttraining.booking.e2e.Customer.moveJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moving a booking to another session over HTTP, with the money at Stripe, papers and mails. */
@ExtendWith(ProductExtension.class)
class TransferIT {

  @Test
  void aCheaperSessionGivesTheDifferenceBackToThePenny(Product product) {
    String from = product.records().newSession(4);
    String to = product.records().newSession(4);
    product.records().setPrice(to, 7001);
    Customer customer = product.confirmed(from, "cheaper", 2);
    customer.awaitsDocuments(3);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "difference")).isEqualTo(-2998);
    assertThat(minor(quote, "fee")).isZero();
    assertThat(minor(quote, "toPay")).isZero();
    assertThat(minor(quote, "refund")).isEqualTo(2998);

    Answer moved = customer.moves(to, quote).is(200);
    assertThat(moved.text("booking.session.id")).isEqualTo(to);
    assertThat(moved.text("booking.price.gross.amountMinor")).isEqualTo("14002");
    assertThat(moved.json().has("payment")).isFalse();
    assertThat(customer.moves(to, quote).is(200).text("booking.session.id")).isEqualTo(to);
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 2);

    product.awaitQuiet();
    assertThat(product.records().refunds(customer.reference())).isEqualTo("2998 MOVE SUCCEEDED");
    assertThat(papers(product, customer))
        .isEqualTo("BOOKING_CONFIRMATION BOOKING_CONFIRMATION CREDIT_NOTE INVOICE RECEIPT");
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(d.number, ' ' order by d.id) from documents d join bookings b"
                        + " on b.id = d.booking_id where d.kind = 'BOOKING_CONFIRMATION'"
                        + " and b.reference = ?",
                    customer.reference()))
        .isEqualTo(customer.reference() + " " + customer.reference() + "-2");
  }

  @Test
  void everybodyIsToldWithACalendarEntryThatReplacesTheOld(Product product) {
    String from = product.records().newSession(4);
    String to = product.records().newSession(4);
    Customer customer = product.confirmed(from, "told", 2);
    customer.moves(to, customer.quotesMove(to)).is(200);
    product.awaitQuiet();
    CaughtMail booker = product.mailTo("told@example.com", "Your booking has moved");
    assertThat(booker.attachmentsNamed(".pdf")).isNotEmpty();
    assertThat(booker.text()).contains(customer.reference(), "BEFORE");
    CaughtMail guest = product.mailTo("told.2@example.com", "Your course has moved");
    assertThat(guest.attachmentsNamed(".pdf")).isEmpty();
    for (CaughtMail mail : List.of(booker, guest)) {
      assertThat(mail.calendar())
          .contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + customer.reference() + "@");
    }
  }

  @Test
  void theSamePriceMovesAtOnce(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = product.confirmed(from, "same.price", 1);
    customer.moves(to, customer.quotesMove(to)).is(200);
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 1);
    product.awaitQuiet();
    assertThat(product.records().refunds(customer.reference())).isEmpty();
    customer.get("transfer").isProblem(404, "not-found");
  }

  @Test
  void aDearerSessionIsPaidForWithThreeDSecureAndInvoicedAgain(Product product) {
    String from = product.records().newSession(2);
    String to = product.records().newSession(2);
    product.records().setPrice(to, 10_001);
    Customer customer = product.confirmed(from, "dearer", 2);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "toPay")).isEqualTo(3002);

    Answer waiting = customer.moves(to, quote).is(200);
    assertThat(waiting.text("booking.session.id")).isEqualTo(from);
    assertThat(waiting.text("payment.amount.amountMinor")).isEqualTo("3002");
    product.records().assertSeats(from, 2);
    product.records().assertSeats(to, 2);
    assertThat(customer.get("transfer").is(200).text("toPay.amountMinor")).isEqualTo("3002");
    assertThat(customer.moves(to, quote).is(200).text("payment.id"))
        .isEqualTo(waiting.text("payment.id"));
    customer.post("transfer-quote", moveJson(to)).isProblem(409, "conflict");

    customer.owes(waiting).pays("pm_card_threeDSecure2Required").is(200);
    product.stripe().authenticate(customer.intent(), true);
    customer.awaitsSession(to);
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 2);
    product.awaitQuiet();
    assertThat(product.records().invoices(customer.reference()))
        .isEqualTo("INVOICE 17000 14167 2833, INVOICE 3002 2502 500");
    assertThat(product.records().refunds(customer.reference())).isEmpty();
  }

  @Test
  void theFeeOfThePolicyIsKeptAndStaffMayWaiveIt(Product product) {
    String from = product.records().newSession(2);
    String to = product.records().newSession(2);
    Customer customer = product.confirmed(from, "fee", 1);
    product.records().startsInDays(from, 5);
    JsonObject quote = customer.quotesMove(to);
    assertThat(minor(quote, "fee")).isEqualTo(4250);
    assertThat(minor(quote, "toPay")).isEqualTo(4250);
    String free =
        moveJson(to).replace("}", "")
            + ",\"quote\":%s,\"waiveFeeBecause\":\"Ill\"}".formatted(quote.get("quote"));
    customer.post("transfer", free).isProblem(403, "forbidden");
    Api staff = product.signedIn("staff@example.com", "demo-staff-2026");
    String path = "/api/v1/bookings/" + customer.reference();
    staff.post(path + "/transfer", free).is(200);
    assertThat(customer.booking().text("session.id")).isEqualTo(to);
    product.records().startsInDays(to, 0);
    customer.post("transfer-quote", moveJson(from)).isProblem(409, "booking-state");
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '20 hours',"
                + " ends_at = now() + interval '27 hours' where public_id = ?",
            to);
    customer.post("transfer-quote", moveJson(from)).isProblem(409, "cut-off-passed");
    staff.post(path + "/transfer-quote", moveJson(from)).is(200);
  }

  @Test
  void staffMayChooseAnyDateHoweverManyThereAre(Product product) {
    String last = "";
    for (int i = 0; i < 60; i++) {
      last = product.records().newUnseenSession(1);
    }
    product.records().postpone(last, 30);
    product.records().setPrice(last, 9876);
    String from = product.records().newUnseenSession(1);
    Customer customer = product.confirmed(from, "many.dates", 1);
    assertThat(
            product
                .clerk("STAFF")
                .page("/admin/booking/transfer.xhtml?reference=" + customer.reference()))
        .contains("£98.76");
  }

  @Test
  void refusesWhatCannotBe(Product product) {
    String from = product.records().newSession(2);
    String full = product.records().newSession(1);
    product.customer().holds(full, 1);
    Customer held = product.customer().holds(from, 1);
    Answer state = held.post("transfer-quote", moveJson(full)).isProblem(409, "booking-state");
    assertThat(state.text("state")).isEqualTo("HELD");
    Customer customer = product.confirmed(from, "refused", 1);
    customer.post("transfer-quote", moveJson(from)).isProblem(422, "invalid");
    customer.post("transfer-quote", moveJson("NOSUCHSESSION")).isProblem(404, "not-found");
    Answer noSeat = customer.post("transfer-quote", moveJson(full)).isProblem(409, "session-full");
    assertThat(noSeat.text("seatsAvailable")).isEqualTo("0");
    String to = product.records().newSession(1);
    JsonObject quote = customer.quotesMove(to);
    product.records().setPrice(to, 8400);
    customer.moves(to, quote).isProblem(409, "quote-stale");
    String path = "/api/v1/bookings/" + customer.reference();
    for (Api stranger : List.of(product.api(), held.self())) {
      stranger.post(path + "/transfer-quote", moveJson(to)).isProblem(404, "not-found");
      stranger.post(path + "/transfer", moveJson(to, quote)).isProblem(404, "not-found");
      stranger.post(path + "/transfer/payment", "{}").isProblem(404, "not-found");
      stranger.get(path + "/transfer").isProblem(404, "not-found");
      stranger.delete(path + "/transfer").isProblem(404, "not-found");
    }
  }

  private static String papers(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(d.kind, ' ' order by d.kind) from documents d join bookings b"
                + " on b.id = d.booking_id where b.reference = ?",
            customer.reference());
  }
}
