package com.reactfasttraining.booking.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people choose whose session was cancelled, and what becomes of the seats kept for them. */
@ExtendWith(ProductExtension.class)
class RescueAnswerIT {

  private static final String CANCEL = "/admin/catalogue/cancel-session.xhtml?id=";
  private static final String LIST = "/admin/booking/rescues.xhtml?show=";
  private static final String CHOOSE = "/admin/booking/rescue.xhtml?reference=";
  private static final String REFUND = "{\"choice\":\"REFUND\"}";

  @Test
  void oneMovesAnotherTakesTheMoneyAndTheThirdDoesNotAnswer(Product product) {
    String lost = product.records().newSession(6);
    product.records().newSession(12);
    Customer mover = booked(product, lost, "Mona Mover", 2);
    Customer payee = booked(product, lost, "Paul Payee", 1);
    Customer silent = booked(product, lost, "Sid Silent", 1);
    Clerk clerk = cancel(product, lost);

    String kept = moves(product, mover, lost);
    assertThat(refunds(product, mover)).isZero();
    payee.post("rescue", REFUND).is(200);
    assertThat(payee.booking().text("state")).isEqualTo("CANCELLED");
    assertThat(refunds(product, payee)).isEqualTo(8500);
    product.records().assertSeats(lost, 1);

    endHolds(product, silent);
    product.await(() -> holds(product, silent) == 0);
    assertCounted(product, kept);
    assertThat(clerk.page(LIST + "OVERDUE"))
        .contains(silent.reference())
        .doesNotContain(mover.reference(), payee.reference());
    assertThat(clerk.page(LIST + "ANSWERED")).contains(mover.reference(), payee.reference());
    assertThat(silent.get("rescue").is(200).text("state")).isEqualTo("OPEN");
    silent.post("rescue", REFUND).is(200);
    assertThat(refunds(product, silent)).isEqualTo(8500);
    product.records().assertSeats(lost, 0);
  }

  private static String moves(Product product, Customer mover, String lost) {
    JsonArray offered = rescue(mover).getAsJsonArray("alternatives");
    assertThat(offered)
        .isNotEmpty()
        .allMatch(one -> one.getAsJsonObject().get("held").getAsBoolean());
    assertThat(holds(product, mover)).isEqualTo(offered.size());
    offered.forEach(one -> assertCounted(product, id(one)));
    String to = id(offered.get(0));
    int before = product.records().seatsTaken(to);

    Answer moved = mover.post("rescue", move(to)).is(200);
    assertThat(moved.text("session.id")).isEqualTo(to);
    assertThat(moved.text("state")).isEqualTo("CONFIRMED");
    assertThat(product.records().seatsTaken(to)).isEqualTo(before);
    offered.forEach(one -> assertCounted(product, id(one)));
    product.records().assertSeats(lost, 2);
    assertThat(product.records().text(LIVE_HOLDS, mover.reference())).isEqualTo("0");
    product.await(() -> invited(product, "mona.mover@example.com"));
    Answer again = mover.post("rescue", move(to)).isProblem(409, "booking-state");
    assertThat(again.text("state")).isEqualTo("MOVED");
    mover.post("rescue", REFUND).isProblem(409, "booking-state");
    assertThat(rescue(mover).get("state").getAsString()).isEqualTo("MOVED");
    return to;
  }

  @Test
  void whatTheOtherSessionCostsMoreIsWaivedAndWhatItCostsLessGoesBack(Product product) {
    String lost = product.records().newSession(4);
    Customer dearer = booked(product, lost, "Dora Dearer", 2);
    Customer cheaper = booked(product, lost, "Chris Cheaper", 2);
    cancel(product, lost);
    String dear = product.records().newSession(4);
    String cheap = product.records().newSession(4);
    product.records().setPrice(dear, 9900);
    product.records().setPrice(cheap, 5000);

    Answer moved = dearer.post("rescue", move(dear)).is(200);
    assertThat(moved.text("price.gross.amountMinor")).isEqualTo("17000");
    assertThat(refunds(product, dearer)).isZero();
    moved = cheaper.post("rescue", move(cheap)).is(200);
    assertThat(moved.text("price.gross.amountMinor")).isEqualTo("10000");
    assertThat(refunds(product, cheaper)).isEqualTo(7000);
    product.records().assertSeats(dear, 2);
    product.records().assertSeats(cheap, 2);
  }

  @Test
  void whoeverIsAskedToChooseMovesThereAndInNoOtherWay(Product product) {
    String lost = product.records().newSession(2);
    String other = product.records().newSession(2);
    Customer customer = booked(product, lost, "Olga Only", 1);
    String quote = customer.quotesMove(other).get("quote").getAsString();
    String page = "/admin/booking/booking.xhtml?reference=" + customer.reference();
    Clerk clerk = product.clerk("STAFF");
    assertThat(clerk.page(page)).contains("Move to another date");
    cancel(product, lost);

    String where = "{\"sessionId\":\"%s\"".formatted(other);
    String path = "/api/v1/bookings/" + customer.reference();
    for (Api caller :
        List.of(customer.self(), product.signedIn("staff@example.com", "demo-staff-2026"))) {
      caller.post(path + "/transfer-quote", where + "}").isProblem(409, "conflict");
      caller
          .post(path + "/transfer", where + ",\"quote\":\"" + quote + "\"}")
          .isProblem(409, "conflict");
    }
    assertThat(clerk.page(page)).doesNotContain("Move to another date");
    assertThat(customer.post("rescue", move(other)).is(200).text("session.id")).isEqualTo(other);
    assertThat(clerk.page(page)).contains("Move to another date");
  }

  @Test
  void leavingIsFreeInSelfServiceTooAndTheDayItselfEndsNoChoice(Product product) {
    String lost = product.records().newSession(4);
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '1 hour',"
                + " ends_at = now() + interval '2 hours' where public_id = ?",
            lost);
    Customer late = booked(product, lost, "Lara Late", 1);
    Customer quoted = booked(product, lost, "Quentin Quoted", 1);
    cancel(product, lost);
    Answer quote = quoted.post("cancellation-quote", "{}").is(200);
    assertThat(quote.text("fee.amountMinor")).isEqualTo("0");
    assertThat(quote.text("refund.amountMinor")).isEqualTo("8500");
    quoted.post("cancellation", "{\"quote\":\"%s\"}".formatted(quote.text("quote"))).is(200);
    assertThat(rescue(quoted).get("state").getAsString()).isEqualTo("REFUNDED");
    assertThat(product.records().text(LIVE_HOLDS, quoted.reference())).isEqualTo("0");

    product
        .records()
        .change(
            "update sessions set starts_at = now() - interval '1 hour' where public_id = ?", lost);
    late.post("rescue", REFUND).is(200);
    assertThat(refunds(product, late)).isEqualTo(8500);
  }

  @Test
  void theSameMessageDoneTwiceHoldsAndTellsOnce(Product product) {
    String lost = product.records().newSession(4);
    Customer customer = booked(product, lost, "Tina Twice", 1);
    cancel(product, lost);
    int held = holds(product, customer);
    product
        .records()
        .change(
            "update outbox_messages set state = 'PENDING', finished_at = null, due_at = now()"
                + " where kind = 'rescue' and subject like '%:' || ?",
            customer.reference());
    product.awaitQuiet();
    assertThat(holds(product, customer)).isEqualTo(held).isPositive();
    product.await(() -> told(product, "tina.twice@example.com") == 1);
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from mails m join bookings b on b.id = m.booking_id"
                        + " where m.kind = 'SESSION_CANCELLED' and b.reference = ?",
                    customer.reference()))
        .isEqualTo(1);
  }

  @Test
  void staffChooseForACallerByTheSameRules(Product product) {
    String lost = product.records().newSession(4);
    Customer mover = booked(product, lost, "Carla Caller", 1);
    Customer payee = booked(product, lost, "Cecil Caller", 1);
    Customer keeper = booked(product, lost, "Cora Caller", 1);
    Clerk clerk = cancel(product, lost);
    assertThat(clerk.fillsIn(CHOOSE + mover.reference(), Map.of(), "others:0:move").body())
        .contains("Moved. The booking stands for");
    assertThat(clerk.fillsIn(CHOOSE + payee.reference(), Map.of(), "refund").body())
        .contains("Cancelled. All that was paid goes back.");
    assertThat(clerk.fillsIn(CHOOSE + keeper.reference(), Map.of(), "credit").body())
        .contains("Cancelled. They keep a credit; its code is in a mail to them");
    assertThat(mover.booking().text("state")).isEqualTo("CONFIRMED");
    assertThat(payee.booking().text("state")).isEqualTo("CANCELLED");
    assertThat(rescue(payee).get("state").getAsString()).isEqualTo("REFUNDED");
    assertThat(keeper.booking().text("state")).isEqualTo("CANCELLED");
    assertThat(rescue(keeper).get("state").getAsString()).isEqualTo("CREDITED");
    CreditHolder.assertLeft(keeper, 8500);
    product.awaitQuiet();
    assertThat(product.refundedByStripe(keeper)).isZero();
    assertThat(product.refundedByStripe(payee)).isEqualTo(8500);
  }

  @Test
  void thereIsNothingToChooseForOthersNorWithoutACancelledSession(Product product) {
    String lost = product.records().newSession(4);
    String other = product.records().newSession(4);
    Customer customer = booked(product, lost, "Olga Owner", 1);
    Customer stranger = booked(product, other, "Stefan Stranger", 1);
    stranger.get("rescue").isProblem(404, "not-found");
    cancel(product, lost);
    stranger.post("rescue", REFUND).isProblem(404, "not-found");
    String path = "/api/v1/bookings/" + customer.reference() + "/rescue";
    stranger.self().get(path).isProblem(404, "not-found");
    stranger.self().post(path, REFUND).isProblem(404, "not-found");
    customer.post("rescue", "{\"choice\":\"MOVE\"}").isProblem(422, "invalid");
    customer.post("rescue", move("nowhere-at-all")).isProblem(404, "not-found");
    customer.post("rescue", move(lost)).isProblem(422, "invalid");
  }

  private static final String LIVE_HOLDS =
      "select count(*) from rescue_offers o join rescues r on r.id = o.rescue_id"
          + " join bookings b on b.id = r.booking_id join bookings h on h.id = o.held_booking_id"
          + " where b.reference = ? and h.state = 'HELD' and h.hold_expires_at > now()";

  private static int holds(Product product, Customer customer) {
    return product
        .records()
        .number(LIVE_HOLDS.replace(" and h.hold_expires_at > now()", ""), customer.reference());
  }

  private static void endHolds(Product product, Customer customer) {
    product
        .records()
        .change(
            "update bookings set hold_expires_at = now() - interval '1 second' where id in"
                + " (select o.held_booking_id from rescue_offers o"
                + " join rescues r on r.id = o.rescue_id join bookings b on b.id = r.booking_id"
                + " where b.reference = ?)",
            customer.reference());
    product
        .records()
        .change(
            "update rescues set created_at = now() - interval '49 hours',"
                + " deadline = now() - interval '1 hour'"
                + " where booking_id = (select id from bookings where reference = ?)",
            customer.reference());
  }

  private static Customer booked(Product product, String session, String name, int seats) {
    Customer customer = product.customer().holds(session, seats).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static Clerk cancel(Product product, String session) {
    product.awaitQuiet();
    Clerk clerk = product.clerk("STAFF");
    clerk.fillsIn(CANCEL + session, Map.of(), "cancel");
    product.awaitQuiet();
    return clerk;
  }

  private static JsonObject rescue(Customer customer) {
    return customer.get("rescue").is(200).json();
  }

  private static String id(JsonElement alternative) {
    return alternative.getAsJsonObject().getAsJsonObject("session").get("id").getAsString();
  }

  private static String move(String session) {
    return "{\"choice\":\"MOVE\",\"sessionId\":\"%s\"}".formatted(session);
  }

  /** The count of seats is that of the bookings. */
  private static void assertCounted(Product product, String session) {
    assertThat(product.records().seatsTaken(session))
        .isEqualTo(product.records().seatsOfLiveBookings(session));
  }

  private static int refunds(Product product, Customer customer) {
    return product
        .records()
        .number(
            "select coalesce(sum(r.amount_minor), 0) from refunds r"
                + " join payments p on p.id = r.payment_id join bookings b on b.id = p.booking_id"
                + " where b.reference = ?",
            customer.reference());
  }

  private static long told(Product product, String address) {
    return product.mailsTo(address).stream()
        .filter(mail -> mail.subject().startsWith("Cancelled, please choose"))
        .count();
  }

  /** The calendar follows: after the cancelled entry comes a new invitation. */
  private static boolean invited(Product product, String address) {
    return product.mailsTo(address).stream()
        .flatMap(mail -> mail.attachmentsNamed(".ics").stream())
        .map(file -> new String(file.content(), UTF_8))
        .anyMatch(text -> text.contains("METHOD:REQUEST") && text.contains("SEQUENCE:2"));
  }
}
