package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Transfers that cross each other and cancellations, at the same moment. */
@ExtendWith(ProductExtension.class)
class TransferRacesIT {

  private static final int ROUNDS = Endurance.rounds(60, 300);

  @Test
  void twoThatSwapFullSessionsAreBothRefused(Product product) {
    Pair pair = new Pair(product, 2, "swap");
    List<JsonObject> quotes = pair.quotes();
    pair.capacities(1, 1);
    for (int round = 0; round < ROUNDS; round++) {
      for (Answer answer : pair.cross(quotes)) {
        answer.isProblem(409, "session-full");
      }
      pair.assertSeats();
    }
  }

  @Test
  void withOneFreeSeatTheySucceedInOrder(Product product) {
    Pair pair = new Pair(product, 2, "free.seat");
    int moves = 0;
    for (int round = 0; round < ROUNDS / 3; round++) {
      pair.capacities(2, 2);
      List<JsonObject> quotes = pair.quotes();
      pair.capacities(Math.max(1, pair.taken(0)), 2);
      for (Answer answer : pair.cross(quotes)) {
        moves += answer.status() == 200 ? 1 : 0;
        assertThat(answer.status()).as(answer.text()).isIn(200, 409);
      }
      pair.assertSeats();
    }
    assertThat(moves).isPositive();
    product.awaitQuiet();
  }

  /** One seat is cancelled while all go elsewhere: one of the two is first, never half of each. */
  @Test
  void aTransferAndACancellationOfTheSameBookingNeverMix(Product product) {
    for (int booking = 0; booking * 12 < ROUNDS; booking++) {
      String[] sessions = {
        product.records().newUnseenSession(12), product.records().newUnseenSession(12)
      };
      Customer customer = product.confirmed(sessions[0], "race." + booking, 12);
      for (int seats = 12; seats >= 1; seats--) {
        round(product, customer, sessions, seats);
      }
    }
    product.awaitQuiet();
  }

  private static void round(Product product, Customer customer, String[] sessions, int seats) {
    Answer before = customer.booking();
    String here = before.text("session.id");
    String there = here.equals(sessions[0]) ? sessions[1] : sessions[0];
    JsonObject moving = customer.quotesMove(there);
    String who = seats == 1 ? "" : "\"attendeeIds\":[%s]".formatted(firstOf(before));
    String cancelling = customer.post("cancellation-quote", "{" + who + "}").text("quote");
    String body = "{%s\"quote\":\"%s\"}".formatted(who.isEmpty() ? "" : who + ",", cancelling);
    List<Answer> answers =
        Crowd.of(
            2, i -> i == 0 ? customer.moves(there, moving) : customer.post("cancellation", body));
    answers.forEach(a -> assertThat(a.status()).as(a.text()).isIn(200, 409));
    assertThat(answers.stream().filter(a -> a.status() == 200)).hasSize(1);
    for (String session : sessions) {
      assertThat(product.records().seatsTaken(session))
          .isEqualTo(product.records().seatsOfLiveBookings(session));
    }
    if (answers.get(1).status() != 200) {
      cancelAfterAll(customer, who);
    }
  }

  private static void cancelAfterAll(Customer customer, String who) {
    String quote = customer.post("cancellation-quote", "{" + who + "}").is(200).text("quote");
    String body = "{%s\"quote\":\"%s\"}".formatted(who.isEmpty() ? "" : who + ",", quote);
    customer.post("cancellation", body).is(200);
  }

  private static String firstOf(Answer booking) {
    return booking.json().getAsJsonArray("attendees").get(0).getAsJsonObject().get("id").toString();
  }

  /** Two sessions with one booking each, which want to change places. */
  private static final class Pair {

    private final Product product;
    private final List<String> sessions;
    private final List<Customer> customers;

    Pair(Product product, int capacity, String name) {
      this.product = product;
      sessions = List.of(session(product, capacity), session(product, capacity));
      customers =
          IntStream.range(0, 2)
              .mapToObj(i -> product.confirmed(sessions.get(i), name + i, 1))
              .toList();
    }

    private static String session(Product product, int capacity) {
      return product.records().newUnseenSession(capacity);
    }

    void capacities(int first, int second) {
      product.records().setCapacity(sessions.get(0), first);
      product.records().setCapacity(sessions.get(1), second);
    }

    int taken(int place) {
      return product.records().seatsTaken(sessions.get(place));
    }

    List<JsonObject> quotes() {
      return customers.stream().map(c -> c.quotesMove(goal(c))).toList();
    }

    List<Answer> cross(List<JsonObject> quotes) {
      List<String> goals = customers.stream().map(this::goal).toList();
      return Crowd.of(2, i -> customers.get(i).moves(goals.get(i), quotes.get(i)));
    }

    private String goal(Customer customer) {
      String here = customer.booking().text("session.id");
      return here.equals(sessions.get(0)) ? sessions.get(1) : sessions.get(0);
    }

    void assertSeats() {
      int all = 0;
      for (String session : sessions) {
        int taken = product.records().seatsTaken(session);
        assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(taken);
        all += taken;
      }
      assertThat(all).isEqualTo(2);
    }
  }
}
