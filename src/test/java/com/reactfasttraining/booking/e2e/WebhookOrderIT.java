package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Payments of random lives, whose events arrive in any order, each one to ten times, among forged
 * and late ones: each must end as its life says, once.
 */
@ExtendWith(ProductExtension.class)
class WebhookOrderIT {

  private static final int RUNS = Endurance.rounds(60, 1000);
  private static final int BATCH = 50;
  private static final int MOST_COPIES = 10;

  private final Random chance = new Random(20261126);

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void thereIsOneEndWhateverTheOrder(Product product) {
    int paid = 0;
    for (int done = 0; done < RUNS; done += BATCH) {
      List<Life> lives = live(product);
      deliver(product, lives);
      List<String> ends = check(product, lives);
      deliver(product, lives);
      assertThat(check(product, lives)).as("late copies change nothing").isEqualTo(ends);
      paid += (int) lives.stream().filter(Life::isPaid).count();
    }
    assertThat(paid).isBetween(1, RUNS - 1);
  }

  /** All of it happens at Stripe before the product hears of any. */
  private List<Life> live(Product product) {
    product.stripe().webhooks().mischief().dropNext(Integer.MAX_VALUE);
    String session = product.records().newUnseenSession(BATCH);
    List<Life> lives =
        IntStream.range(0, BATCH).mapToObj(i -> Life.random(product.customer(), chance)).toList();
    Crowd.of(BATCH, i -> lives.get(i).live(product, session));
    product.stripe().webhooks().mischief().dropNext(0);
    return lives;
  }

  private void deliver(Product product, List<Life> lives) {
    Map<String, Life> ours =
        lives.stream().collect(Collectors.toMap(life -> life.customer().intent(), life -> life));
    List<Runnable> deliveries = new ArrayList<>();
    for (JsonObject event : product.stripe().events()) {
      if (ours.containsKey(intent(event))) {
        String id = event.get("id").getAsString();
        IntStream.range(0, copies())
            .forEach(i -> deliveries.add(() -> product.stripe().send(id, 1)));
      }
    }
    ours.keySet()
        .forEach(
            id -> deliveries.add(() -> product.stripe().forge("payment_intent.succeeded", id)));
    Collections.shuffle(deliveries, chance);
    deliveries.forEach(Runnable::run);
    product.awaitQuiet();
  }

  /** Mostly few, now and then many. */
  private int copies() {
    return chance.nextInt(5) == 0 ? 1 + chance.nextInt(MOST_COPIES) : 1 + chance.nextInt(2);
  }

  private static String intent(JsonObject event) {
    JsonObject object = event.getAsJsonObject("data").getAsJsonObject("object");
    String field =
        object.get("object").getAsString().equals("payment_intent") ? "id" : "payment_intent";
    return object.has(field) && !object.get(field).isJsonNull()
        ? object.get(field).getAsString()
        : "";
  }

  private static List<String> check(Product product, List<Life> lives) {
    return lives.stream().map(life -> life.check(product)).toList();
  }

  /** What a customer does with the card, and so what must come of it. */
  private record Life(Customer customer, int declines, End end) {

    private enum End {
      PAID("SUCCEEDED"),
      PAID_AFTER_QUESTION("SUCCEEDED"),
      QUESTION_LEFT_OPEN("REQUIRES_ACTION"),
      QUESTION_FAILED("FAILED"),
      GIVEN_UP("FAILED");

      private final String state;

      End(String state) {
        this.state = state;
      }
    }

    static Life random(Customer customer, Random chance) {
      End end = End.values()[chance.nextInt(End.values().length)];
      int declines = chance.nextInt(3);
      return new Life(customer, end == End.GIVEN_UP ? declines + 1 : declines, end);
    }

    boolean isPaid() {
      return end.state.equals("SUCCEEDED");
    }

    Life live(Product product, String session) {
      customer.holds(session, 1);
      customer.fillsIn("Order " + customer.reference()).checksOut();
      IntStream.range(0, declines).forEach(i -> customer.pays("pm_card_chargeDeclined").is(402));
      switch (end) {
        case PAID -> customer.pays("pm_card_visa").is(200);
        case PAID_AFTER_QUESTION -> answer(product, true);
        case QUESTION_FAILED -> answer(product, false);
        case QUESTION_LEFT_OPEN -> customer.pays("pm_card_authenticationRequired").is(200);
        case GIVEN_UP -> {}
      }
      return this;
    }

    private void answer(Product product, boolean approved) {
      customer.pays("pm_card_authenticationRequired").is(200);
      product.stripe().authenticate(customer.intent(), approved);
    }

    /** The end as the database has it; the whole trail, so that one step more would be seen. */
    String check(Product product) {
      int sold = isPaid() ? 1 : 0;
      assertThat(number(product, "invoices i where i.booking_id = b.id")).isEqualTo(sold);
      assertThat(
              number(
                  product,
                  "payments p where p.booking_id = b.id and p.state = '" + end.state + "'"))
          .as("%s after %d declines", end, declines)
          .isEqualTo(1);
      assertThat(customer.booking().text("state"))
          .isEqualTo(isPaid() ? "CONFIRMED" : "AWAITING_PAYMENT");
      List<String> mails =
          product
              .mailsTo(
                  "order."
                      + customer.reference().toLowerCase(java.util.Locale.ROOT)
                      + "@example.com")
              .stream()
              .map(mail -> mail.subject())
              .sorted()
              .toList();
      assertThat(mails).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(sold);
      return mails
          + product
              .records()
              .text(
                  "select string_agg(l.to_state, ',' order by l.id) from payment_logs l"
                      + " join payments p on p.id = l.payment_id join bookings b on b.id = p.booking_id"
                      + " where b.reference = ?",
                  customer.reference());
    }

    private int number(Product product, String rows) {
      return product
          .records()
          .number(
              "select count(*) from bookings b, " + rows + " and b.reference = ?",
              customer.reference());
    }
  }
}
