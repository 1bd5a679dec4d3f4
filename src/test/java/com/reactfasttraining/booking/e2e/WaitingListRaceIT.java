package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.security.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The last seat comes free while somebody waits for it and somebody else wants to buy it directly.
 *
 * <p>The offers of a batch are made one after another as soon as the seats are given back; all
 * buyers come within those moments, and now the one is first, now the other.
 */
@ExtendWith(ProductExtension.class)
class WaitingListRaceIT {

  private static final int ROUNDS = 300;
  private static final int BATCH = 50;
  private static final int WINDOW_MILLIS = 1500;

  private final Random random = new Random(7);

  @Test
  void anOfferAndADirectBuyerNeverGetTheSameSeat(Product product) throws IOException {
    int bought = 0;
    for (int done = 0; done < ROUNDS; done += BATCH) {
      bought += batch(product);
    }
    Path figures = Files.createDirectories(Path.of("target", "races"));
    Files.writeString(
        figures.resolve("waiting-list.txt"),
        "%d rounds, %d of them won by the direct buyer%n".formatted(ROUNDS, bought));
    assertThat(bought).as("rounds that the direct buyer won").isBetween(1, ROUNDS - 1);
    assertThat(
            product
                .records()
                .number(
                    "select count(*) from outbox_attempts a join outbox_messages m"
                        + " on m.id = a.message_id where m.kind = 'waiting-offer'"
                        + " and a.error is not null"))
        .as("offers that failed, by a deadlock or otherwise")
        .isZero();
  }

  private int batch(Product product) {
    List<Integer> delays = random.ints(BATCH, 0, WINDOW_MILLIS).boxed().toList();
    List<Round> rounds = Crowd.of(BATCH, i -> Round.prepare(product, delays.get(i)));
    List<Answer> answers = Crowd.of(BATCH, i -> rounds.get(i).run(product));
    product.await(() -> rounds.stream().allMatch(round -> round.isSettled(product)));
    int bought = 0;
    for (int i = 0; i < BATCH; i++) {
      bought += rounds.get(i).check(product, answers.get(i)) ? 1 : 0;
    }
    return bought;
  }

  /** One seat, one holder who gives it back, one who waits, one who buys. */
  private record Round(String session, Customer holder, String entry, int delay) {

    static Round prepare(Product product, int delay) {
      String session = product.records().newUnseenSession(1);
      Customer holder = product.customer().holds(session, 1);
      String entry = Tokens.publicId();
      product
          .records()
          .change(
              "with waiting as (insert into waiting_list_entries"
                  + " (public_id, name, email, seats, state, created_at)"
                  + " values (?, 'Wai Ting', lower(?), 1, 'WAITING', now())"
                  + " returning id, email, live)"
                  + " insert into waiting_list_sessions (entry_id, session_id, email, live)"
                  + " select w.id, s.id, w.email, w.live from waiting w, sessions s"
                  + " where s.public_id = ?",
              entry,
              "race." + entry + "@example.com",
              session);
      return new Round(session, holder, entry, delay);
    }

    Answer run(Product product) {
      holder.self().delete("/api/v1/bookings/" + holder.reference() + "/hold").is(204);
      Customer.sleep(Duration.ofMillis(delay));
      return product.customer().tryToHold(session, 1);
    }

    boolean isSettled(Product product) {
      return product
              .records()
              .number(
                  "select count(*) from outbox_messages m join sessions s"
                      + " on m.subject like s.id || ':%' where s.public_id = ?"
                      + " and m.kind = 'waiting-offer' and m.state = 'PENDING'",
                  session)
          == 0;
    }

    /** True when the direct buyer got the seat; one of the two must have it. */
    boolean check(Product product, Answer answer) {
      boolean bought = answer.status() == 201;
      if (!bought) {
        answer.isProblem(409, "session-full");
      }
      assertThat(
              product
                  .records()
                  .text("select state from waiting_list_entries where public_id = ?", entry))
          .isEqualTo(bought ? "WAITING" : "OFFERED");
      assertThat(product.records().seatsTaken(session)).isEqualTo(1);
      assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(1);
      return bought;
    }
  }
}
