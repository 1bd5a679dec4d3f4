package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A move that waits to be paid for: too late, given up, or overtaken by something else. */
@ExtendWith(ProductExtension.class)
class PendingTransferIT {

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
    product.records().assertSeats(from, 1);
    product.records().assertSeats(to, 1);
    customer.get("transfer").isProblem(404, "not-found");
    customer.post("transfer/payment", "{}").isProblem(404, "not-found");
    product.await(() -> !lapsed(product, "too.slow").isEmpty());
    assertThat(lapsed(product, "too.slow").get(0).text())
        .contains("£15.00, was not paid by then", "Your booking stands as it was");

    customer.pays("pm_card_visa").is(200);
    product.awaitQuiet();
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertThat(product.records().refunds(customer.reference()))
        .isEqualTo("1500 MOVE_LAPSED SUCCEEDED");
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
    product.records().assertSeats(to, 1);
  }

  @Test
  void paidAfterItsTimeMovesStillWhenThereAreSeats(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "just.late");
    product.records().endTransfer(customer.reference());
    product.await(() -> product.records().seatsTaken(to) == 0);
    customer.pays("pm_card_visa").is(200);
    customer.awaitsSession(to);
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 1);
  }

  @Test
  void anotherDateCanBeChosenOnceTheFirstIsCalledOff(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    String other = product.records().newSession(1);
    product.records().setPrice(other, 9000);
    Customer customer = pending(product, from, to, "changes.mind");
    customer.self().delete("/api/v1/bookings/" + customer.reference() + "/transfer").is(204);
    product.records().assertSeats(to, 0);
    Answer waiting = customer.moves(other, customer.quotesMove(other)).is(200);
    assertThat(waiting.text("payment.amount.amountMinor")).isEqualTo("500");
    assertThat(customer.pays("pm_card_visa").status()).isEqualTo(400);
    customer.owes(waiting).pays("pm_card_visa").is(200);
    customer.awaitsSession(other);
    product.records().assertSeats(other, 1);
    product.records().assertSeats(from, 0);
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
    assertThat(product.records().refunds(customer.reference()))
        .isEqualTo("8500 CANCELLATION SUCCEEDED");
    product.records().assertSeats(from, 0);
    product.records().assertSeats(to, 0);
  }

  @Test
  void paidForASessionThatWasCancelledMeanwhileLeavesTheOldBookingAndGoesBack(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer customer = pending(product, from, to, "no.longer");
    product.records().change("update sessions set state = 'CANCELLED' where public_id = ?", to);
    customer.pays("pm_card_visa").is(200);
    product.awaitQuiet();
    assertThat(product.records().refunds(customer.reference()))
        .isEqualTo("1500 MOVE_LAPSED SUCCEEDED");
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    assertThat(customer.booking().text("state")).isEqualTo("CONFIRMED");
    customer.get("transfer").isProblem(404, "not-found");
    product.records().assertSeats(from, 1);
    product.await(() -> product.records().seatsTaken(to) == 0);
  }

  @Test
  void nobodyPaysForAMoveAwayFromACancelledSession(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    product.records().setPrice(to, 10_000);
    Customer customer = product.confirmed(from, "cancelled.under", 1);
    product.awaitQuiet();
    product.stripe().webhooks().mischief().hold(true);
    try {
      customer.owes(customer.moves(to, customer.quotesMove(to)).is(200));
      customer.pays("pm_card_visa").is(200);
      Clerk clerk = product.clerk("STAFF");
      String page = "/admin/catalogue/cancel-session.xhtml?id=" + from;
      assertThat(clerk.fillsIn(page, Map.of(), "cancel").body()).contains("is cancelled");
      product.await(
          () ->
              product.records().refunds(customer.reference()).equals("1500 MOVE_LAPSED SUCCEEDED"));
    } finally {
      product.stripe().webhooks().release();
      product.behaveAgain();
    }
    customer.get("transfer").isProblem(404, "not-found");
    customer.post("transfer/payment", "{}").isProblem(404, "not-found");
    assertThat(customer.booking().text("session.id")).isEqualTo(from);
    product.records().assertSeats(from, 1);
    product.awaitQuiet();
    assertThat(customer.get("rescue").is(200).text("state")).isEqualTo("OPEN");
  }

  static Customer pending(Product product, String from, String to, String name) {
    product.records().setPrice(to, 10_000);
    Customer customer = product.confirmed(from, name, 1);
    return customer.owes(customer.moves(to, customer.quotesMove(to)).is(200));
  }

  private static List<CaughtMail> lapsed(Product product, String who) {
    return product.mailsTo(who + "@example.com").stream()
        .filter(mail -> mail.subject().startsWith("Your booking has not moved"))
        .toList();
  }
}
