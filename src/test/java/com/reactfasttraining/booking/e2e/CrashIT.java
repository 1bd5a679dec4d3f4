package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The server is killed with {@code kill -9} at random points while people book and pay, again and
 * again; after each start the books must close to the penny.
 */
class CrashIT {

  private static final int KILLS = Endurance.rounds(2, 20);
  private static final int PEOPLE = 6;
  private static final int SEATS = 40;

  /** The sample bookings, which nobody paid for, are not meant. */
  private static final String SOLD = "state = 'CONFIRMED' and booker_name like 'Crash %'";

  private final Random chance = new Random(9);

  @Test
  void theBooksCloseAfterEachKill() throws Exception {
    try (Product product = Product.start("crash-server.log")) {
      Books books = new Books(product);
      int begun = 0;
      for (int kill = 0; kill < KILLS; kill++) {
        begun += loadUntilKilled(product);
        product.startAgain();
        letTimePass(product);
        product.awaitQuiet();
        books.mustClose();
      }
      int sold = books.confirmed();
      Path figures = Files.createDirectories(Path.of("target", "races"));
      Files.writeString(
          figures.resolve("crash.txt"),
          "%d kills, %d bookings begun, %d sold, %s%n".formatted(KILLS, begun, sold, books));
      assertThat(sold).isPositive();
    }
  }

  /**
   * People book and pay as fast as they can; the number of bookings that they began. The server is
   * killed some time after the first has paid, so that there is something to lose even where a
   * machine is slow and a server has only just started.
   */
  private int loadUntilKilled(Product product) throws InterruptedException {
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger paid = new AtomicInteger();
    String session = product.records().newUnseenSession(SEATS);
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    IntStream.range(0, PEOPLE)
        .forEach(
            i ->
                people.execute(
                    () -> {
                      while (!over.get()) {
                        paid.addAndGet(book(product, session, begun));
                      }
                    }));
    product.await(() -> paid.get() > 0);
    Customer.sleep(Duration.ofMillis(chance.nextInt(2500)));
    product.kill();
    over.set(true);
    people.shutdown();
    assertThat(people.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    return begun.get();
  }

  /** One when it was paid, none when there was no seat or no server any more. */
  private static int book(Product product, String session, AtomicInteger begun) {
    try {
      Customer customer = product.customer();
      if (customer.tryToHold(session, 1).status() != 201) {
        return 0;
      }
      begun.incrementAndGet();
      customer.fillsIn("Crash " + customer.reference()).checksOut().pays("pm_card_visa").is(200);
      return 1;
    } catch (UncheckedIOException | AssertionError cutOff) {
      // The server died under the request; what that left behind is what the books are about.
      assertThat(cutOff).isNotNull();
      return 0;
    }
  }

  /** The lease of work that was under way when the server died is over. */
  private static void letTimePass(Product product) {
    product.records().change("update outbox_messages set due_at = now() where state = 'PENDING'");
  }

  /** What Stripe, the bookings, the invoices and the mail catcher say. */
  private record Books(Product product) {

    void mustClose() {
      assertThat(
              number(
                  "select coalesce(sum(amount_minor), 0) from payments where state = 'SUCCEEDED'"))
          .as("payments are what Stripe received")
          .isEqualTo(atStripe());
      assertThat(number("select coalesce(sum(gross_minor), 0) from invoices"))
          .as("invoices less credit notes are payments less refunds")
          .isEqualTo(
              number(
                  "select coalesce(sum(amount_minor - refunded_minor), 0) from payments"
                      + " where state = 'SUCCEEDED'"));
      none(
          "paid, but neither seated nor refunded",
          "payments p join bookings b on b.id = p.booking_id where p.state = 'SUCCEEDED'"
              + " and b.state <> 'CONFIRMED' and p.refunded_minor < p.amount_minor");
      none(
          "confirmed without money",
          "bookings b where "
              + SOLD
              + " and not exists (select 1 from payments p"
              + " where p.booking_id = b.id and p.state = 'SUCCEEDED')");
      none(
          "orphan seats",
          "sessions s where s.seats_taken <> (select coalesce(sum(b.seats), 0) from bookings b"
              + " where b.session_id = s.id and b.state not in ('EXPIRED', 'CANCELLED'))");
      none(
          "gaps between invoice numbers",
          "(select year, kind, max(sequence) - count(*) as gap from invoices group by 1, 2) n"
              + " where n.gap <> 0");
      mails();
    }

    private void mails() {
      for (String reference : confirmedBookings()) {
        String address = "crash." + reference.toLowerCase(java.util.Locale.ROOT) + "@example.com";
        long confirmations =
            product.mailsTo(address).stream()
                .filter(mail -> mail.subject().contains("confirmed"))
                .count();
        assertThat(confirmations).as("confirmations of " + reference).isBetween(1L, 2L);
      }
    }

    private List<String> confirmedBookings() {
      String all =
          product
              .records()
              .text("select coalesce(string_agg(reference, ','), '') from bookings where " + SOLD);
      return all.isEmpty() ? List.of() : List.of(all.split(","));
    }

    int confirmed() {
      return number("select count(*) from bookings where " + SOLD);
    }

    private int atStripe() {
      return product.stripe().intents().stream()
          .mapToInt(intent -> intent.get("amount_received").getAsInt())
          .sum();
    }

    private void none(String what, String rows) {
      assertThat(number("select count(*) from " + rows)).as(what).isZero();
    }

    private int number(String sql) {
      return product.records().number(sql);
    }

    @Override
    public String toString() {
      return number("select coalesce(sum(amount_minor), 0) from payments where state = 'SUCCEEDED'")
          + " pence paid";
    }
  }
}
