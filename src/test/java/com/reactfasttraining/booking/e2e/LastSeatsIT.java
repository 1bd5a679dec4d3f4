package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;

/** Many buyers, few seats. */
@Isolated("it measures how long people wait")
@ExtendWith(ProductExtension.class)
class LastSeatsIT {

  @Test
  void fiftyBuyersForThreeSeatsGetExactlyThree(Product product) {
    String session = product.records().newSession(3);
    List<Answer> answers = Crowd.of(50, i -> product.customer().tryToHold(session, 1));

    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(3);
    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isProblem(409, "session-full"));
    assertThat(product.records().seatsTaken(session)).isEqualTo(3);
    assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(3);
  }

  @Test
  void twoHundredClientsOnTwelveSeatsAreAnsweredInTimeAndNeverOversell(Product product) {
    String session = product.records().newSession(12);
    List<Attempt> attempts = Crowd.of(200, i -> Attempt.of(product, session, 1 + i % 12));

    attempts.stream()
        .map(Attempt::answer)
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isProblem(409, "session-full"));
    assertThat(attempts)
        .allSatisfy(attempt -> assertThat(attempt.waited()).isLessThan(Duration.ofSeconds(3)));
    int sold = attempts.stream().filter(Attempt::won).mapToInt(Attempt::seats).sum();
    assertThat(product.records().seatsTaken(session)).isEqualTo(sold).isLessThanOrEqualTo(12);
    assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(sold);
  }

  @Test
  void withTheLockTakenAwayPostgresStillRefusesTheFourth(Product product) {
    String session = product.records().newSession(3);
    List<String> states = Crowd.of(50, i -> takeWithoutLock(product, session));

    assertThat(states.stream().filter("00000"::equals)).hasSize(3);
    assertThat(states.stream().filter(state -> !state.equals("00000")))
        .hasSize(47)
        .containsOnly("23514");
    assertThat(product.records().seatsTaken(session)).isEqualTo(3);
    product.records().change("update sessions set seats_taken = 0 where public_id = ?", session);
  }

  @Test
  void anExpiredHoldNeverBlocksABuyer(Product product) {
    String session = product.records().newSession(2);
    Customer late = product.customer().holds(session, 2);
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");
    product.records().endHold(late.reference());

    Answer seen = product.api().get("/api/v1/sessions/" + session).is(200);
    assertThat(seen.json().get("seatsAvailable").getAsInt()).isEqualTo(2);
    product.customer().holds(session, 2);
    assertThat(late.booking().text("state")).isEqualTo("EXPIRED");
    late.post("hold-extension", null).isProblem(409, "hold-expired");
    assertThat(product.records().seatsTaken(session)).isEqualTo(2);
  }

  @Test
  void aReleasedHoldFreesItsSeatsAtOnce(Product product) {
    String session = product.records().newSession(2);
    Customer first = product.customer().holds(session, 2);
    first.self().delete("/api/v1/bookings/" + first.reference() + "/hold").is(204);
    product.customer().holds(session, 2);
    assertThat(first.booking().text("state")).isEqualTo("CANCELLED");
  }

  /** One client's party, the answer, and how long the client waited for it. */
  private record Attempt(int seats, Answer answer, Duration waited) {

    static Attempt of(Product product, String session, int seats) {
      long begun = System.nanoTime();
      Answer answer = product.customer().tryToHold(session, seats);
      return new Attempt(seats, answer, Duration.ofNanos(System.nanoTime() - begun));
    }

    boolean won() {
      return answer.status() == 201;
    }
  }

  /** What would happen if nobody locked the row and everybody had read "a seat is free". */
  private static String takeWithoutLock(Product product, String session) {
    String sql = "update sessions set seats_taken = seats_taken + 1 where public_id = ?";
    try (Connection connection = product.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, session);
      statement.executeUpdate();
      return "00000";
    } catch (SQLException refused) {
      return refused.getSQLState();
    }
  }
}
