package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The money arrives at the moment in which the hold ends and somebody else wants the last seat. */
@ExtendWith(ProductExtension.class)
class PaidAtExpiryIT {

  private static final int ROUNDS = Integer.getInteger("expiry.rounds", 100);
  private static final int BATCH = 50;
  private static final int MOST_MILLIS = 200;

  private final Random chance = new Random(500);

  @Test
  void whoeverPaidIsSeatedOrHasTheMoneyBack(Product product) {
    int seated = 0;
    for (int done = 0; done < ROUNDS; done += BATCH) {
      List<Round> rounds = Crowd.of(BATCH, i -> Round.prepare(product));
      rounds.forEach(round -> round.race(product, chance.nextInt(MOST_MILLIS)));
      product.awaitQuiet();
      seated += (int) rounds.stream().filter(round -> round.isSeated(product)).count();
    }
    // Each side must win now and then, or the two never met.
    assertThat(seated).isBetween(1, ROUNDS - 1);
  }

  /** One seat, somebody who pays for it, and somebody who waits for the hold to end. */
  private record Round(String session, Customer payer, Customer rival) {

    static Round prepare(Product product) {
      String session = product.records().newSession(1);
      Customer payer = product.customer().holds(session, 1);
      payer.fillsIn("Expiry " + payer.reference()).checksOut();
      return new Round(session, payer, product.customer());
    }

    void race(Product product, int millisLeft) {
      product.records().endHoldIn(payer.reference(), millisLeft);
      List<Answer> answers = Crowd.of(2, i -> i == 0 ? pay() : late(millisLeft));
      answers.get(0).is(200);
      assertThat(answers.get(1).status()).as(answers.get(1).text()).isIn(201, 409);
    }

    /** The page asks at once; the webhook comes when it comes. */
    private Answer pay() {
      payer.pays("pm_card_visa").is(200);
      return payer.get("payment");
    }

    private Answer late(int millis) {
      Customer.sleep(Duration.ofMillis(millis));
      return rival.tryToHold(session, 1);
    }

    /** True when seated; the money must be back otherwise, all of it and once. */
    boolean isSeated(Product product) {
      boolean seated = payer.booking().text("state").equals("CONFIRMED");
      int paid = minor(product, "amount_minor");
      assertThat(paid).isPositive();
      assertThat(minor(product, "refunded_minor")).isEqualTo(seated ? 0 : paid);
      assertThat(refunded(product)).isEqualTo(seated ? 0 : paid);
      assertThat(invoices(product)).isEqualTo(seated ? 1 : 0);
      assertThat(product.records().seatsTaken(session))
          .isEqualTo(product.records().seatsOfLiveBookings(session))
          .isEqualTo(1);
      return seated;
    }

    private int minor(Product product, String what) {
      return product
          .records()
          .number(
              "select coalesce(sum(p.%s), 0) from payments p".formatted(what)
                  + " join bookings b on b.id = p.booking_id"
                  + " where p.state = 'SUCCEEDED' and b.reference = ?",
              payer.reference());
    }

    private int refunded(Product product) {
      return product
          .records()
          .number(
              "select coalesce(sum(r.amount_minor), 0) from refunds r"
                  + " join payments p on p.id = r.payment_id"
                  + " join bookings b on b.id = p.booking_id"
                  + " where r.state = 'SUCCEEDED' and b.reference = ?",
              payer.reference());
    }

    private int invoices(Product product) {
      return product
          .records()
          .number(
              "select count(*) from invoices i join bookings b on b.id = i.booking_id"
                  + " where b.reference = ?",
              payer.reference());
    }
  }
}
