package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of a confirmed booking: reminded of before, noted on it, completed after it. */
@ExtendWith(ProductExtension.class)
class DayIT {

  private static final String NAMED =
      "[{\"name\":\"Day Booker\"},{\"name\":\"Day Guest\",\"email\":\"%s\"}]";

  @Test
  void missingNamesAreAskedForOnceWhileThereIsTime(Product product) {
    String session = product.records().newSession(6);
    Customer unnamed = confirmed(product, "Names Missing", session, 2);
    unnamed.put("attendees", "[{\"name\":\"Names Missing\"}]").is(200);
    Customer named = confirmed(product, "Names Given", session, 1);
    product.records().begins(session, "72 hours");
    product.await(() -> reminders(product, unnamed, "NAMES") == 1);
    product.awaitQuiet();
    Customer.sleep(java.time.Duration.ofSeconds(20));
    product.awaitQuiet();

    List<CaughtMail> asked = mails(product, "names.missing@example.com", "who is coming");
    assertThat(asked).hasSize(1);
    assertThat(asked.get(0).text())
        .contains("one of your seats has no name yet", "/booking/" + unnamed.reference() + "#");
    assertThat(reminders(product, named, "NAMES")).isZero();
    assertThat(mails(product, "names.given@example.com", "who is coming")).isEmpty();
  }

  @Test
  void everybodyIsRemindedOfTheDayOnceButNotWhoHasJustBooked(Product product) {
    String session = product.records().newSession(6);
    Customer early = confirmed(product, "Day Booker", session, 2);
    early.put("attendees", NAMED.formatted("day.guest@example.com")).is(200);
    Customer late = confirmed(product, "Late Booker", session, 1);
    product
        .records()
        .change(
            "update bookings set confirmed_at = now() - interval '10 days' where reference = ?",
            early.reference());
    product.records().begins(session, "40 hours");
    product.await(() -> reminders(product, early, "DAY") == 1);
    product.awaitQuiet();

    assertThat(mails(product, "day.booker@example.com", "See you soon")).hasSize(1);
    List<CaughtMail> guest = mails(product, "day.guest@example.com", "See you soon");
    assertThat(guest).hasSize(1);
    assertThat(guest.get(0).text()).contains("Hello Day Guest").doesNotContain("#", "£");
    assertThat(reminders(product, late, "DAY")).isZero();
  }

  @Test
  void bookingsOfAnEndedSessionAreCompletedAndStayAsTheyAre(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, "Was There", session, 1);
    product.records().begins(session, "-9 hours");
    customer.awaits("COMPLETED");
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
    Answer refused = customer.put("attendees", "[{\"name\":\"Too Late\"}]");
    assertThat(refused.isProblem(409, "booking-state").text("state")).isEqualTo("COMPLETED");
    assertThat(
            product
                .records()
                .text(
                    "select detail from audit_log where action = 'booking-completed'"
                        + " and object_ref = ?",
                    customer.reference()))
        .isEqualTo("CONFIRMED → COMPLETED");
  }

  @Test
  void theTrainerNotesEachPersonWithOneTapAndMayCorrectIt(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, "Register One", session, 3);
    customer.put("attendees", "[{\"name\":\"Ada\"},{\"name\":\"<Ben & Co>\"}]").is(200);
    product.records().begins(session, "-1 hours");
    Clerk trainer = product.clerk("TRAINER");
    String path = "/admin/booking/register.xhtml?session=" + session;
    assertThat(trainer.page("/admin/booking/registers.xhtml")).contains(session, "0 of 3 noted");
    assertThat(trainer.page(path))
        .contains("&lt;Ben &amp; Co&gt;", "Seat without a name", "not noted")
        .doesNotContain("<Ben");

    String ada = attendee(customer, "Ada");
    assertThat(tap(trainer, path, session, ada + ":ABSENT")).contains("p-" + ada);
    assertThat(attendance(product, ada)).isEqualTo("ABSENT");
    tap(trainer, path, session, ada + ":LATE");
    assertThat(attendance(product, ada)).isEqualTo("LATE");
    tap(trainer, path, session, "all");
    assertThat(attendance(product, ada)).isEqualTo("LATE");
    assertThat(attendance(product, attendee(customer, "<Ben & Co>"))).isEqualTo("PRESENT");
    assertThat(trainer.page(path)).contains("<strong>1</strong> present");
    assertThat(
            product
                .records()
                .text(
                    "select string_agg(detail, '; ' order by id) from audit_log"
                        + " where action = 'attendance-noted' and object_ref = ?",
                    customer.reference()))
        .isEqualTo(
            "Seat 1: not noted → ABSENT; Seat 1: ABSENT → LATE; Seat 2: not noted → PRESENT");
  }

  @Test
  void theRegisterIsClosedBeforeAndToFinanceAndToForgedForms(Product product) {
    String session = product.records().newSession(6);
    Customer customer = confirmed(product, "Register Two", session, 1);
    String path = "/admin/booking/register.xhtml?session=" + session;
    String id = attendee(customer, "Register Two");
    Clerk trainer = product.clerk("TRAINER");
    assertThat(trainer.page(path)).contains("two hours before").doesNotContain(id + ":PRESENT");
    assertThat(trainer.posts(path, Map.of("session", session, "note", id + ":PRESENT")).body())
        .contains("The register is open from two hours before");
    product.records().begins(session, "1 hours");
    trainer.forges(path, Map.of("session", session, "note", id + ":PRESENT"));
    assertThat(attendance(product, id)).isEqualTo("null");
    Clerk finance = product.clerk("FINANCE");
    assertThat(finance.get(path).statusCode()).isEqualTo(403);
    assertThat(finance.get("/admin/booking/registers.xhtml").statusCode()).isEqualTo(403);
  }

  private static String tap(Clerk clerk, String path, String session, String note) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("session", session);
    form.put("note", note);
    return clerk.posts(path, form).body();
  }

  private static String attendance(Product product, String attendeeId) {
    return product
        .records()
        .text("select attendance from attendees where public_id = ?", attendeeId);
  }

  private static String attendee(Customer customer, String name) {
    return customer.booking().json().getAsJsonArray("attendees").asList().stream()
        .map(person -> person.getAsJsonObject())
        .filter(person -> person.get("name").getAsString().equals(name))
        .map((JsonObject person) -> person.get("id").getAsString())
        .findFirst()
        .orElseThrow();
  }

  private static int reminders(Product product, Customer customer, String kind) {
    return product
        .records()
        .number(
            "select count(*) from booking_reminders r join bookings b on b.id = r.booking_id"
                + " where b.reference = ? and r.kind = ?",
            customer.reference(),
            kind);
  }

  private static List<CaughtMail> mails(Product product, String address, String subject) {
    return product.mailsTo(address).stream()
        .filter(mail -> mail.subject().contains(subject))
        .toList();
  }

  private static Customer confirmed(Product product, String name, String session, int seats) {
    return product.customer().holds(session, seats).fillsIn(name).isConfirmed();
  }
}
