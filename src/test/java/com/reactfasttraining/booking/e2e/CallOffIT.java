package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A hold, or the time to pay for a move, ends while its booker is at the card form: first the
 * charge goes, then the seats.
 */
@ExtendWith(ProductExtension.class)
class CallOffIT {

  @AfterEach
  void behaveAgain(Product product) {
    product.stripe().webhooks().release();
    product.behaveAgain();
  }

  @Test
  void theChargeIsCalledOffBeforeTheSeatsGoToSomebodyElse(Product product) {
    String session = product.records().newSession(1);
    Customer slow = paying(product, session, "Slow Sid");
    product.records().endHoldIn(slow.reference(), -1000);
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");

    slow.awaits("EXPIRED");
    product.customer().holds(session, 1);
    assertThat(slow.pays("pm_card_visa").status()).isEqualTo(400);
    assertThat(product.stripe().intent(slow.intent()).get("status").getAsString())
        .isEqualTo("canceled");
  }

  @Test
  void whoeverHasPaidAtTheLastMomentIsConfirmedAlthoughNoWebhookCame(Product product) {
    String session = product.records().newSession(1);
    product.stripe().webhooks().mischief().hold(true);
    Customer quick = paying(product, session, "Quick Quinn");
    quick.pays("pm_card_visa").is(200);
    product.records().endHoldIn(quick.reference(), -1000);

    product.customer().tryToHold(session, 1).isProblem(409, "session-full");
    quick.awaits("CONFIRMED");
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
  }

  @Test
  void nobodyWaitsLongForStripeToAnswer(Product product) {
    String session = product.records().newSession(1);
    Customer slow = paying(product, session, "Patient Pat");
    product.stripe().api().failNext(10_000, Fault.before(Kind.ERROR));
    product.records().endHoldIn(slow.reference(), -1000);
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");
    assertThat(available(product, session)).isZero();

    product.records().endHoldIn(slow.reference(), -121_000);
    assertThat(available(product, session)).isEqualTo(1);
    product.customer().holds(session, 1);
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
  }

  @Test
  void theChargeOfAMoveIsCalledOffBeforeItsSeatsGoToSomebodyElse(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer slow = PendingTransferIT.pending(product, from, to, "slow.mover");
    product.records().endTransferIn(slow.reference(), -1000);
    product.customer().tryToHold(to, 1).isProblem(409, "session-full");

    product.await(() -> product.records().seatsTaken(to) == 0);
    assertThat(product.stripe().intent(slow.intent()).get("status").getAsString())
        .isEqualTo("canceled");
    product.customer().holds(to, 1);
    assertThat(slow.pays("pm_card_visa").status()).isEqualTo(400);
    assertThat(slow.booking().text("session.id")).isEqualTo(from);
    assertThat(slow.booking().text("state")).isEqualTo("CONFIRMED");
  }

  @Test
  void whoeverHasPaidForAMoveAtTheLastMomentMovesAlthoughNoWebhookCame(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer quick = PendingTransferIT.pending(product, from, to, "quick.mover");
    product.stripe().webhooks().mischief().hold(true);
    quick.pays("pm_card_visa").is(200);
    product.records().endTransferIn(quick.reference(), -1000);

    product.customer().tryToHold(to, 1).isProblem(409, "session-full");
    product.await(() -> quick.booking().text("session.id").equals(to));
    product.customer().tryToHold(to, 1).isProblem(409, "session-full");
    assertThat(product.records().seatsTaken(to)).isEqualTo(1);
    assertThat(product.records().seatsTaken(from)).isZero();
  }

  @Test
  void theSeatsOfAMoveDoNotWaitLongForStripeToAnswer(Product product) {
    String from = product.records().newSession(1);
    String to = product.records().newSession(1);
    Customer slow = PendingTransferIT.pending(product, from, to, "patient.mover");
    product.stripe().api().failNext(10_000, Fault.before(Kind.ERROR));
    product.records().endTransferIn(slow.reference(), -1000);
    product.customer().tryToHold(to, 1).isProblem(409, "session-full");
    assertThat(available(product, to)).isZero();
    String other = "{\"sessionId\":\"%s\"}".formatted(product.records().newSession(1));
    assertThat(slow.post("transfer-quote", other).isProblem(409, "conflict").text("detail"))
        .contains("was not paid in time");

    product.records().endTransferIn(slow.reference(), -121_000);
    assertThat(available(product, to)).isEqualTo(1);
    product.customer().holds(to, 1);
    assertThat(product.records().seatsTaken(to)).isEqualTo(1);
    slow.post("transfer-quote", other).is(200);
  }

  private static int available(Product product, String session) {
    return product
        .api()
        .get("/api/v1/sessions/" + session)
        .is(200)
        .json()
        .get("seatsAvailable")
        .getAsInt();
  }

  private static Customer paying(Product product, String session, String name) {
    return product.customer().holds(session, 1).fillsIn(name).checksOut();
  }
}
