package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The seat that is kept for somebody whose session was cancelled comes free at its deadline, while
 * they choose it and somebody else wants to buy it.
 */
@ExtendWith(ProductExtension.class)
class RescueRaceIT {

  private static final int ROUNDS = Endurance.rounds(60, 300);
  private static final int BATCH = 20;
  private static final int WINDOW_MILLIS = 400;

  private final Random random = new Random(11);

  @Test
  void theKeptSeatGoesToOneOfTheTwo(Product product) {
    int moved = 0;
    for (int done = 0; done < ROUNDS; done += BATCH) {
      moved += batch(product);
    }
    assertThat(moved).as("rounds that the rescued booking won").isBetween(1, ROUNDS);
  }

  private int batch(Product product) {
    List<Integer> delays = random.ints(2 * BATCH, 0, WINDOW_MILLIS).boxed().toList();
    List<Round> rounds = Crowd.of(BATCH, i -> Round.prepare(product));
    long end = System.currentTimeMillis() + 1500;
    rounds.forEach(round -> round.keepUntil(product, end));
    List<Answer> answers =
        Crowd.of(
            2 * BATCH,
            i -> {
              Round round = rounds.get(i / 2);
              sleepUntil(end - WINDOW_MILLIS / 2 + delays.get(i));
              return i % 2 == 0 ? round.move() : product.customer().tryToHold(round.to(), 1);
            });
    int moved = 0;
    for (int i = 0; i < BATCH; i++) {
      moved += rounds.get(i).check(product, answers.get(2 * i), answers.get(2 * i + 1)) ? 1 : 0;
    }
    return moved;
  }

  private static void sleepUntil(long moment) {
    Customer.sleep(Duration.ofMillis(Math.max(0, moment - System.currentTimeMillis())));
  }

  /** One confirmed booking of a cancelled session, and the one seat that is kept for it. */
  private record Round(String from, String to, Customer rescued, Customer held) {

    static Round prepare(Product product) {
      Records records = product.records();
      String from = records.newSession(1);
      String to = records.newSession(1);
      Customer rescued = product.customer().holds(from, 1);
      Customer held = product.customer().holds(to, 1);
      records.change(
          "update bookings set state = 'CONFIRMED', confirmed_at = now(), free_to_change = true,"
              + " booker_name = 'Rae Scued', booker_email = 'rae.scued@example.com',"
              + " hold_network = null,"
              + " terms_version = (select max(version) from terms) where reference = ?",
          rescued.reference());
      records.change(
          "insert into carried_over_bookings select id from bookings where reference = ?",
          rescued.reference());
      records.change("update sessions set state = 'CANCELLED' where public_id = ?", from);
      records.change(
          "with lost as (insert into rescues (booking_id, session_id, created_at, deadline, state)"
              + " select b.id, b.session_id, now(), now() + interval '1 hour', 'OPEN'"
              + " from bookings b where b.reference = ? returning id)"
              + " insert into rescue_offers (rescue_id, session_id, held_booking_id)"
              + " select l.id, h.session_id, h.id from lost l, bookings h where h.reference = ?",
          rescued.reference(),
          held.reference());
      return new Round(from, to, rescued, held);
    }

    void keepUntil(Product product, long moment) {
      product
          .records()
          .change(
              "update bookings set hold_expires_at = to_timestamp(? / 1000.0) where reference = ?",
              moment,
              held.reference());
    }

    Answer move() {
      return rescued.post("rescue", "{\"choice\":\"MOVE\",\"sessionId\":\"%s\"}".formatted(to));
    }

    /** True when the rescued booking got the seat; one of the two must have it. */
    boolean check(Product product, Answer move, Answer buy) {
      boolean moved = move.status() == 200;
      if (moved) {
        buy.isProblem(409, "session-full");
      } else {
        move.isProblem(409, "session-full");
        buy.is(201);
      }
      assertSeats(product, from, moved ? 0 : 1);
      assertSeats(product, to, 1);
      return moved;
    }

    private static void assertSeats(Product product, String session, int seats) {
      assertThat(product.records().seatsTaken(session)).isEqualTo(seats);
      assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(seats);
    }
  }
}
