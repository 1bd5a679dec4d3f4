package com.reactfasttraining.booking.e2e;

import static com.reactfasttraining.booking.e2e.CreditHolder.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two bookings want the same credit at the same moment: it is spent once, never twice. */
@ExtendWith(ProductExtension.class)
class CreditRaceIT {

  private static final int ROUNDS = Integer.getInteger("credit.rounds", 100);

  @Test
  void ofTwoWhoPayWithOneCreditOneDoes(Product product) throws IOException {
    Customer holder = CreditHolder.of(product, "Rita Racer", 1);
    String code = code(holder);
    List<Customer> rivals = IntStream.range(0, 2).mapToObj(i -> rival(product, i)).toList();
    int[] wins = new int[2];
    for (int round = 0; round < ROUNDS; round++) {
      List<Answer> answers = Crowd.of(2, i -> rivals.get(i).tryToCheckOutWith(code));
      int winner = answers.get(0).status() == 200 ? 0 : 1;
      wins[winner]++;
      assertThat(answers.get(winner).is(200).text("paidByCredit.amountMinor")).isEqualTo("8500");
      assertThat(answers.get(1 - winner).isProblem(422, "invalid").text())
          .contains("Nothing is left");
      CreditHolder.assertLeft(holder, 0);
      assertThat(spentByPayments(product, holder)).as("round " + round).isEqualTo(8500);
      rivals.get(winner).tryToCheckOutWith("").is(200);
      CreditHolder.assertLeft(holder, 8500);
      assertThat(spentByPayments(product, holder)).isZero();
    }
    Path figures = Files.createDirectories(Path.of("target", "races"));
    Files.writeString(
        figures.resolve("credit.txt"),
        ROUNDS + " rounds, won " + wins[0] + " and " + wins[1] + " times\n");
  }

  private static Customer rival(Product product, int number) {
    return product
        .customer()
        .holds(product.records().newSession(4), 2)
        .fillsIn("Rival Number " + number);
  }

  private static int spentByPayments(Product product, Customer holder) {
    return product
        .records()
        .number(
            "select coalesce(sum(p.amount_minor - p.refunded_minor), 0) from payments p"
                + " join credits c on c.id = p.credit_id join bookings b on b.id = c.booking_id"
                + " where b.reference = ?",
            holder.reference());
  }
}
