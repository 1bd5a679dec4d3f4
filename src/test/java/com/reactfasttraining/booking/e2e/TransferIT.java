package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Moving a booking to another session over HTTP, with the money at Stripe, papers and mails. */
@ExtendWith(ProductExtension.class)
class TransferIT {

  private static final String TAX =
      "update courses set vat_treatment = ?, vat_rate_basis_points = ?"
          + " where id = (select max(id) from courses)";

  @Test
  void aCheaperSessionGivesTheDifferenceBackToThePenny(Product product) {
    String from = product.records().newSession(4);
    String to = product.records().newSession(4);
    product.records().setPrice(to, 7001);
    Customer customer = confirmed(product, from, "cheaper", 2);
    customer.awaitsDocuments(3);
    JsonObject quote = quote(customer, to);
    assertThat(minor(quote, "difference")).isEqualTo(-2998);
    assertThat(minor(quote, "fee")).isZero();
    assertThat(minor(quote, "toPay")).isZero();
    assertThat(minor(quote, "refund")).isEqualTo(2998);

    Answer moved = move(customer, to, quote).is(200);
    assertThat(moved.text("booking.session.id")).isEqualTo(to);
    assertThat(moved.text("booking.price.gross.amountMinor")).isEqualTo("14002");
    assertThat(moved.json().has("payment")).isFalse();
    assertThat(move(customer, to, quote).is(200).text("booking.session.id")).isEqualTo(to);
    assertSeats(product, from, 0);
    assertSeats(product, to, 2);

    product.awaitQuiet();
    assertThat(refunds(product, customer)).isEqualTo("2998 MOVE SUCCEEDED");
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
    Customer customer = confirmed(product, from, "told", 2);
    move(customer, to, quote(customer, to)).is(200);
    product.awaitQuiet();
    CaughtMail booker = mail(product.mailsTo("told@example.com"), "Your booking has moved");
    assertThat(booker.attachmentsNamed(".pdf")).isNotEmpty();
    assertThat(booker.text()).contains(customer.reference(), "BEFORE");
    CaughtMail guest = mail(product.mailsTo("told.2@example.com"), "Your course has moved");
    assertThat(guest.attachmentsNamed(".pdf")).isEmpty();
    for (CaughtMail mail : List.of(booker, guest)) {
      assertThat(calendar(mail))
          .contains("METHOD:REQUEST", "SEQUENCE:1", "UID:" + customer.reference() + "@");
    }
  }

  @Test
  void theSamePriceMovesAtOnce(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = confirmed(product, from, "same.price", 1);
    move(customer, to, quote(customer, to)).is(200);
    assertSeats(product, from, 0);
    assertSeats(product, to, 1);
    product.awaitQuiet();
    assertThat(refunds(product, customer)).isEmpty();
    customer.get("transfer").isProblem(404, "not-found");
  }

  @Test
  void aDearerSessionIsPaidForWithThreeDSecureAndInvoicedAgain(Product product) {
    String from = product.records().newSession(2);
    String to = product.records().newSession(2);
    product.records().setPrice(to, 10_001);
    Customer customer = confirmed(product, from, "dearer", 2);
    JsonObject quote = quote(customer, to);
    assertThat(minor(quote, "toPay")).isEqualTo(3002);

    Answer waiting = move(customer, to, quote).is(200);
    assertThat(waiting.text("booking.session.id")).isEqualTo(from);
    assertThat(waiting.text("payment.amount.amountMinor")).isEqualTo("3002");
    assertSeats(product, from, 2);
    assertSeats(product, to, 2);
    assertThat(customer.get("transfer").is(200).text("toPay.amountMinor")).isEqualTo("3002");
    assertThat(move(customer, to, quote).is(200).text("payment.id"))
        .isEqualTo(waiting.text("payment.id"));
    customer.post("transfer-quote", body(to)).isProblem(409, "conflict");

    customer.owes(waiting).pays("pm_card_threeDSecure2Required").is(200);
    product.stripe().authenticate(customer.intent(), true);
    awaitSession(product, customer, to);
    assertSeats(product, from, 0);
    assertSeats(product, to, 2);
    product.awaitQuiet();
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(concat_ws(' ', i.gross_minor, i.net_minor, i.vat_minor), ', '"
                        + " order by i.id) from invoices i join bookings b on b.id = i.booking_id"
                        + " where i.kind = 'INVOICE' and b.reference = ?",
                    customer.reference()))
        .isEqualTo("17000 14167 2833, 3002 2502 500");
    assertThat(refunds(product, customer)).isEmpty();
  }

  @Test
  void whatIsNotPaidInTimeLeavesTheOldBookingAndTheSeatsAreFreeAgain(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "too.slow");
    product.records().endTransfer(customer.reference());
    assertThat(product.api().get("/api/v1/sessions/" + to).is(200).text("seatsAvailable"))
        .isEqualTo("1");
    product.customer().holds(to, 1);
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertSeats(product, from, 1);
    assertSeats(product, to, 1);
    customer.get("transfer").isProblem(404, "not-found");
    customer.post("transfer/payment", "{}").isProblem(404, "not-found");
    product.await(() -> !lapsed(product, "too.slow").isEmpty());
    assertThat(lapsed(product, "too.slow").get(0).text())
        .contains("£15.00, was not paid by then", "Your booking stands as it was");

    customer.pays("pm_card_visa").is(200);
    product.awaitQuiet();
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertThat(refunds(product, customer)).isEqualTo("1500 MOVE_LAPSED SUCCEEDED");
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
    assertSeats(product, to, 1);
  }

  @Test
  void paidAfterItsTimeMovesStillWhenThereAreSeats(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "just.late");
    product.records().endTransfer(customer.reference());
    product.await(() -> product.records().seatsTaken(to) == 0);
    customer.pays("pm_card_visa").is(200);
    awaitSession(product, customer, to);
    assertSeats(product, from, 0);
    assertSeats(product, to, 1);
  }

  @Test
  void anotherDateCanBeChosenOnceTheFirstIsCalledOff(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    String other = product.records().newSession(1);
    product.records().setPrice(other, 9000);
    Customer customer = pending(product, from, to, "changes.mind");
    customer.self().delete("/api/v1/bookings/" + customer.reference() + "/transfer").is(204);
    assertSeats(product, to, 0);
    Answer waiting = move(customer, other, quote(customer, other)).is(200);
    assertThat(waiting.text("payment.amount.amountMinor")).isEqualTo("500");
    assertThat(customer.pays("pm_card_visa").status()).isEqualTo(400);
    customer.owes(waiting).pays("pm_card_visa").is(200);
    awaitSession(product, customer, other);
    assertSeats(product, other, 1);
    assertSeats(product, from, 0);
  }

  @Test
  void cancellingTheBookingEndsItsTransfer(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "neither");
    String quote = customer.post("cancellation-quote", "{}").is(200).text("quote");
    customer.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote)).is(200);
    product.await(() -> product.records().seatsTaken(to) == 0);
    assertThat(customer.pays("pm_card_visa").status()).isEqualTo(400);
    product.awaitQuiet();
    assertThat(refunds(product, customer)).isEqualTo("8500 CANCELLATION SUCCEEDED");
    assertSeats(product, from, 0);
    assertSeats(product, to, 0);
  }

  @Test
  void paidForASessionThatWasCancelledMeanwhileLeavesTheOldBookingAndGoesBack(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "no.longer");
    product.records().change("update sessions set state = 'CANCELLED' where public_id = ?", to);
    customer.pays("pm_card_visa").is(200);
    product.awaitQuiet();
    assertThat(refunds(product, customer)).isEqualTo("1500 MOVE_LAPSED SUCCEEDED");
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
    customer.get("transfer").isProblem(404, "not-found");
    assertSeats(product, from, 1);
    product.await(() -> product.records().seatsTaken(to) == 0);
  }

  @Test
  void nobodyPaysForAMoveAwayFromACancelledSession(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    product.records().setPrice(to, 10_000);
    Customer customer = confirmed(product, from, "cancelled.under", 1);
    product.awaitQuiet();
    product.stripe().webhooks().mischief().hold(true);
    try {
      customer.owes(move(customer, to, quote(customer, to)).is(200));
      customer.pays("pm_card_visa").is(200);
      Clerk clerk = new Clerk(product.address()).signsIn("STAFF");
      String page = "/admin/catalogue/cancel-session.xhtml?id=" + from;
      assertThat(clerk.fillsIn(page, Map.of(), "cancel").body()).contains("is cancelled");
      product.await(() -> refunds(product, customer).equals("1500 MOVE_LAPSED SUCCEEDED"));
    } finally {
      product.stripe().webhooks().release();
      product.behaveAgain();
    }
    customer.get("transfer").isProblem(404, "not-found");
    customer.post("transfer/payment", "{}").isProblem(404, "not-found");
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertSeats(product, from, 1);
    product.awaitQuiet();
    assertThat(customer.get("rescue").is(200).text("state")).isEqualTo("OPEN");
  }

  @Test
  void anotherTaxIsRefusedUnlessAFurtherInvoiceSetsItRight(Product product) {
    String to = product.records().newUnseenSession(1);
    Customer customer = confirmed(product, product.records().newSession(1), "taxed", 1);
    product.records().change(TAX, "EXEMPT", 0);
    try {
      Answer refused = customer.post("transfer-quote", body(to)).isProblem(409, "conflict");
      assertThat(refused.text("detail")).contains("taxed differently");
      product.records().setPrice(to, 10_000);
      assertThat(minor(quote(customer, to), "toPay")).isEqualTo(1500);
    } finally {
      product.records().change(TAX, "STANDARD", 2000);
    }
    product.records().setPrice(to, 8500);
    move(customer, to, quote(customer, to)).is(200);
  }

  @Test
  void theFeeOfThePolicyIsKeptAndStaffMayWaiveIt(Product product) {
    String from = product.records().newSession(2);
    String to = product.records().newSession(2);
    Customer customer = confirmed(product, from, "fee", 1);
    startsInDays(product, from, 5);
    JsonObject quote = quote(customer, to);
    assertThat(minor(quote, "fee")).isEqualTo(4250);
    assertThat(minor(quote, "toPay")).isEqualTo(4250);
    String free =
        body(to).replace("}", "")
            + ",\"quote\":%s,\"waiveFeeBecause\":\"Ill\"}".formatted(quote.get("quote"));
    customer.post("transfer", free).isProblem(403, "forbidden");
    Api staff = staff(product);
    String path = "/api/v1/bookings/" + customer.reference();
    staff.post(path + "/transfer", free).is(200);
    assertThat(customer.booking().text("session.id")).isEqualTo(to);
    startsInDays(product, to, 0);
    customer.post("transfer-quote", body(from)).isProblem(409, "booking-state");
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '20 hours',"
                + " ends_at = now() + interval '27 hours' where public_id = ?",
            to);
    customer.post("transfer-quote", body(from)).isProblem(409, "cut-off-passed");
    staff.post(path + "/transfer-quote", body(from)).is(200);
  }

  @Test
  void refusesWhatCannotBe(Product product) {
    String from = product.records().newSession(2);
    String full = product.records().newSession(1);
    product.customer().holds(full, 1);
    Customer held = product.customer().holds(from, 1);
    Answer state = held.post("transfer-quote", body(full)).isProblem(409, "booking-state");
    assertThat(state.text("state")).isEqualTo("HELD");
    Customer customer = confirmed(product, from, "refused", 1);
    customer.post("transfer-quote", body(from)).isProblem(422, "invalid");
    customer.post("transfer-quote", body("NOSUCHSESSION")).isProblem(404, "not-found");
    Answer noSeat = customer.post("transfer-quote", body(full)).isProblem(409, "session-full");
    assertThat(noSeat.text("seatsAvailable")).isEqualTo("0");
    String to = product.records().newSession(1);
    JsonObject quote = quote(customer, to);
    product.records().setPrice(to, 8400);
    move(customer, to, quote).isProblem(409, "quote-stale");
    String path = "/api/v1/bookings/" + customer.reference();
    for (Api stranger : List.of(product.api(), held.self())) {
      stranger.post(path + "/transfer-quote", body(to)).isProblem(404, "not-found");
      stranger.post(path + "/transfer", body(to, quote)).isProblem(404, "not-found");
      stranger.post(path + "/transfer/payment", "{}").isProblem(404, "not-found");
      stranger.get(path + "/transfer").isProblem(404, "not-found");
      stranger.delete(path + "/transfer").isProblem(404, "not-found");
    }
  }

  static Customer pending(Product product, String from, String to, String name) {
    product.records().setPrice(to, 10_000);
    Customer customer = confirmed(product, from, name, 1);
    return customer.owes(move(customer, to, quote(customer, to)).is(200));
  }

  static Customer confirmed(Product product, String session, String name, int seats) {
    Customer customer = product.customer().holds(session, seats);
    customer
        .put("booker", "{\"name\":\"Bo Booker\",\"email\":\"%s@example.com\"}".formatted(name))
        .is(200);
    StringBuilder people = new StringBuilder("[");
    for (int i = 1; i <= seats; i++) {
      String person = "{\"name\":\"Person %d\",\"email\":\"%s.%d@example.com\"}";
      people.append(i == 1 ? "" : ",").append(person.formatted(i, name, i));
    }
    customer.put("attendees", people.append("]").toString()).is(200);
    customer.checksOut().pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  static JsonObject quote(Customer customer, String to) {
    return customer.post("transfer-quote", body(to)).is(200).json();
  }

  static Answer move(Customer customer, String to, JsonObject quote) {
    return customer.post("transfer", body(to, quote));
  }

  private static String body(String to) {
    return "{\"sessionId\":\"%s\"}".formatted(to);
  }

  private static String body(String to, JsonObject quote) {
    return "{\"sessionId\":\"%s\",\"quote\":%s}".formatted(to, quote.get("quote"));
  }

  static Api staff(Product product) {
    String token =
        product
            .api()
            .post(
                "/api/v1/auth/login",
                "{\"email\":\"staff@example.com\",\"password\":\"demo-staff-2026\"}")
            .is(200)
            .text("accessToken");
    return product.api().with("Authorization", "Bearer " + token);
  }

  private static void startsInDays(Product product, String session, int days) {
    product
        .records()
        .change(
            "update sessions set starts_at = now() + ? * interval '1 day',"
                + " ends_at = now() + ? * interval '1 day' + interval '7 hours'"
                + " where public_id = ?",
            days,
            days,
            session);
  }

  private static void awaitSession(Product product, Customer customer, String session) {
    product.await(() -> customer.booking().text("session.id").equals(session));
  }

  private static List<CaughtMail> lapsed(Product product, String who) {
    return product.mailsTo(who + "@example.com").stream()
        .filter(mail -> mail.subject().startsWith("Your booking has not moved"))
        .toList();
  }

  private static void assertSeats(Product product, String session, int seats) {
    assertThat(product.records().seatsTaken(session)).isEqualTo(seats);
    assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(seats);
  }

  private static String refunds(Product product, Customer customer) {
    String all =
        product
            .records()
            .text(
                "select string_agg(concat_ws(' ', r.amount_minor, r.reason, r.state), ', '"
                    + " order by r.id) from refunds r join payments p on p.id = r.payment_id"
                    + " join bookings b on b.id = p.booking_id where b.reference = ?",
                customer.reference());
    return all.equals("null") ? "" : all;
  }

  private static String papers(Product product, Customer customer) {
    return product
        .records()
        .text(
            "select string_agg(d.kind, ' ' order by d.kind) from documents d join bookings b"
                + " on b.id = d.booking_id where b.reference = ?",
            customer.reference());
  }

  private static long minor(JsonObject object, String money) {
    return object.getAsJsonObject(money).get("amountMinor").getAsLong();
  }

  private static CaughtMail mail(List<CaughtMail> mails, String subject) {
    return mails.stream().filter(m -> m.subject().startsWith(subject)).findFirst().orElseThrow();
  }

  private static String calendar(CaughtMail mail) {
    return new String(mail.attachmentsNamed(".ics").get(0).content(), StandardCharsets.UTF_8)
        .replace("\r\n ", "");
  }
}
