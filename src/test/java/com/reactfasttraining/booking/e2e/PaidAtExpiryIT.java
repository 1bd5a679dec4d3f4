package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The money arrives at the moment in which the hold ends, its charge is called off, and somebody
 * else wants the last seat.
 */
@ExtendWith(ProductExtension.class)
class PaidAtExpiryIT {

  private static final int ROUNDS = Endurance.rounds(60, 500);
  private static final int BATCH = 25;
  private static final int WINDOW_MILLIS = 1500;

  /** So long ago that the seat waits for no answer of Stripe any more. */
  private static final int LONG_AGO_MILLIS = -121_000;

  /** The sweep of holds, every ten seconds, has called the charge off by then. */
  private static final int TOO_LATE_MILLIS = 15_000;

  private enum End {
    SEATED,
    REFUNDED,
    NEVER_CHARGED
  }

  private final Random chance = new Random(500);

  @Test
  void whoeverPaidIsSeatedOrHasTheMoneyBack(Product product) throws IOException {
    Map<End, Integer> ends = new EnumMap<>(End.class);
    for (int done = 0; done < ROUNDS; done += BATCH) {
      List<Moments> moments = IntStream.range(0, BATCH).mapToObj(i -> moments()).toList();
      List<Round> rounds = Crowd.of(BATCH, i -> Round.prepare(product, moments.get(i)));
      Crowd.of(2 * BATCH, i -> rounds.get(i / 2).act(product, i % 2 == 0));
      product.awaitQuiet();
      rounds.forEach(round -> ends.merge(round.end(product), 1, Integer::sum));
    }
    Path figures = Files.createDirectories(Path.of("target", "races"));
    Files.writeString(figures.resolve("paid-at-expiry.txt"), ROUNDS + " rounds: " + ends + "\n");
    assertThat(ends.keySet()).as("the sides must have met").containsExactly(End.values());
  }

  private Moments moments() {
    int holdEnds = chance.nextInt(3) == 0 ? LONG_AGO_MILLIS : chance.nextInt(WINDOW_MILLIS / 3);
    int pays = chance.nextInt(10) == 0 ? TOO_LATE_MILLIS : chance.nextInt(WINDOW_MILLIS);
    return new Moments(holdEnds, pays, chance.nextInt(WINDOW_MILLIS));
  }

  /** When what happens, in milliseconds from the start of the round. */
  private record Moments(int holdEnds, int pays, int rivalComes) {}

  /** One seat, somebody who pays for it, and somebody who wants it when the hold is over. */
  private record Round(String session, Customer payer, Customer rival, Moments moments) {

    static Round prepare(Product product, Moments moments) {
      String session = product.records().newUnseenSession(1);
      Customer payer = product.customer().holds(session, 1);
      payer.fillsIn("Expiry " + payer.reference()).checksOut();
      product.records().endHoldIn(payer.reference(), moments.holdEnds());
      return new Round(session, payer, product.customer(), moments);
    }

    Answer act(Product product, boolean asPayer) {
      Customer.sleep(Duration.ofMillis(asPayer ? moments.pays() : moments.rivalComes()));
      Answer answer = asPayer ? payer.pays("pm_card_visa") : rival.tryToHold(session, 1);
      assertThat(answer.status())
          .as(answer.text())
          .isIn(asPayer ? List.of(200, 400) : List.of(201, 409));
      return answer;
    }

    /** What became of it: never money without a seat, nor a seat without money. */
    End end(Product product) {
      boolean seated = payer.booking().text("state").equals("CONFIRMED");
      int paid = minor(product, "amount_minor");
      assertThat(product.stripe().intent(payer.intent()).get("amount_received").getAsInt())
          .isEqualTo(paid);
      assertThat(minor(product, "refunded_minor")).isEqualTo(seated ? 0 : paid);
      assertThat(refunded(product)).isEqualTo(seated ? 0 : paid);
      assertThat(invoices(product)).isEqualTo(seated ? 1 : 0);
      assertThat(product.records().seatsTaken(session))
          .isEqualTo(product.records().seatsOfLiveBookings(session))
          .isLessThanOrEqualTo(1);
      return seated ? End.SEATED : paid > 0 ? End.REFUNDED : End.NEVER_CHARGED;
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
