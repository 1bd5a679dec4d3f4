package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff cancel a session, and everybody who has paid is looked after. */
@ExtendWith(ProductExtension.class)
class RescueIT {

  private static final String CANCEL = "/admin/catalogue/cancel-session.xhtml?id=";
  private static final String WORKLIST = "/admin/booking/rescues.xhtml";

  @Test
  void everyConfirmedBookingIsToldOnceAndStandsOnTheList(Product product) {
    String session = product.records().newSession(14);
    List<Customer> customers =
        IntStream.range(0, 12)
            .mapToObj(i -> booked(product, session, "Stranded " + (char) ('A' + i)))
            .toList();
    product.awaitQuiet();

    Clerk clerk = cancel(product, session);
    product.awaitQuiet();
    for (int i = 0; i < 12; i++) {
      String address = "stranded." + (char) ('a' + i) + "@example.com";
      product.await(() -> told(product, address).size() == 1);
      assertThat(told(product, address).get(0).calendar())
          .contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
    }
    String list = clerk.page(WORKLIST);
    customers.forEach(customer -> assertThat(list).contains(customer.reference()));
    assertThat(product.records().seatsTaken(session)).isEqualTo(12);
    assertThat(product.records().seatsOfLiveBookings(session)).isEqualTo(12);
  }

  @Test
  void unpaidHoldsEndAtOnceAndNobodyCanBook(Product product) {
    String session = product.records().newSession(4);
    Customer held = product.customer().holds(session, 1);
    Customer paying = product.customer().holds(session, 2).fillsIn("Just Paying").checksOut();

    cancel(product, session);
    assertThat(held.booking().text("state")).isEqualTo("EXPIRED");
    assertThat(paying.booking().text("state")).isEqualTo("EXPIRED");
    product.customer().tryToHold(session, 1).isProblem(409, "session-closed");
    assertThat(product.records().seatsTaken(session)).isZero();

    paying.pays("pm_card_visa").is(200);
    product.await(
        () ->
            product
                .records()
                .text(
                    "select r.state from refunds r join payments p on p.id = r.payment_id"
                        + " join bookings b on b.id = p.booking_id where b.reference = ?",
                    paying.reference())
                .equals("SUCCEEDED"));
  }

  @Test
  void theMailNamesTheDatesThatAreKeptAndAllTheMoney(Product product) {
    String session = product.records().newSession(5);
    booked(product, session, "Wants Another");
    cancel(product, session);
    product.await(() -> told(product, "wants.another@example.com").size() == 1);
    assertThat(told(product, "wants.another@example.com").get(0).text())
        .contains("We keep seats for all of you on these dates", "£85.00", "/rescue#");
  }

  @Test
  void aSecondCancellationAndOneByATrainerAreRefused(Product product) {
    String session = product.records().newSession(5);
    Clerk clerk = product.clerk("STAFF");
    String page = clerk.page(CANCEL + session);
    clerk.sends(CANCEL + session, page, Map.of(), "cancel");
    assertThat(clerk.sends(CANCEL + session, page, Map.of(), "cancel").body())
        .contains("was cancelled");
    Clerk trainer = product.clerk("TRAINER");
    assertThat(trainer.get(CANCEL + session).statusCode()).isEqualTo(403);
  }

  private static Customer booked(Product product, String session, String name) {
    Customer customer = product.customer().holds(session, 1).fillsIn(name).checksOut();
    customer.pays("pm_card_visa").is(200);
    return customer.awaits("CONFIRMED");
  }

  private static Clerk cancel(Product product, String session) {
    Clerk clerk = product.clerk("STAFF");
    assertThat(clerk.fillsIn(CANCEL + session, Map.of(), "cancel").body())
        .contains("The session is cancelled.");
    return clerk;
  }

  private static List<CaughtMail> told(Product product, String address) {
    return product.mailsTo(address).stream()
        .filter(mail -> mail.subject().startsWith("Cancelled, please choose"))
        .toList();
  }
}
