package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A hold ends while its booker goes to pay and somebody else wants the seat. */
@ExtendWith(ProductExtension.class)
class HoldRaceIT {

  private static final int ROUNDS = 300;
  private static final int MOST_MILLIS = 25;

  @Test
  void aHoldThatEndsAtTheCheckoutLeavesTheSeatToExactlyOne(Product product) {
    Random chance = new Random(20261126);
    int kept = 0;
    for (int round = 0; round < ROUNDS; round++) {
      kept += round(product, chance.nextInt(MOST_MILLIS)) ? 1 : 0;
    }
    // Each side must win now and then, or the two never met.
    assertThat(kept).isBetween(1, ROUNDS - 1);
  }

  /** True when the first booker kept the seat. */
  private static boolean round(Product product, int millisLeft) {
    String session = product.records().newUnseenSession(1);
    Customer first = product.customer().holds(session, 1);
    first.fillsIn("Race " + first.reference());
    Customer second = product.customer();
    product.records().endHoldIn(first.reference(), millisLeft);
    List<Answer> answers =
        Crowd.of(2, i -> i == 0 ? first.tryToCheckOut() : second.tryToHold(session, 1));

    boolean kept = answers.get(0).status() == 200;
    boolean taken = answers.get(1).status() == 201;
    if (!kept) {
      answers.get(0).isProblem(409, "hold-expired");
    }
    if (!taken) {
      answers.get(1).isProblem(409, "session-full");
    }
    assertThat(kept && taken).as("sold twice").isFalse();
    assertThat(product.records().seatsTaken(session))
        .isEqualTo(product.records().seatsOfLiveBookings(session))
        .isLessThanOrEqualTo(1);
    return kept;
  }
}
