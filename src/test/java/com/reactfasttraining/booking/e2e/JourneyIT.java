package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import com.reactfasttraining.booking.devservices.mail.MailFaults;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One booking from the course list to the mailbox, without a browser. */
@ExtendWith(ProductExtension.class)
class JourneyIT {

  private static final String ATTENDEES =
      """
      [{"name":"Ann Example","email":"%s","healthDataConsent":true,
        "requirements":[{"templateCode":"WHEELCHAIR","note":"Space to turn"}]},
       {"name":"Bob Example","email":"bob.journey@example.com"}]
      """;

  @AfterEach
  void behaveAgain(Product product) {
    product.behaveAgain();
  }

  @Test
  void fromTheCourseListToThePapersInTheMailbox(Product product) {
    JsonObject course = product.api().get("/api/v1/courses").is(200).json();
    assertThat(course.getAsJsonArray("items")).hasSize(12);
    String session = product.records().newSession(6);

    Customer customer = product.customer().holds(session, 2);
    String email = "ann.journey@example.com";
    customer.put("booker", "{\"name\":\"Ann Example\",\"email\":\"%s\"}".formatted(email)).is(200);
    customer.put("attendees", ATTENDEES.formatted(email)).is(200);
    customer.checksOut();
    JsonObject methods =
        product.stripe().intent(customer.intent()).getAsJsonObject("automatic_payment_methods");
    assertThat(methods.get("enabled").getAsBoolean()).as("wallets and others too").isTrue();
    customer.pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");

    JsonArray documents = customer.awaitsDocuments(3);
    for (JsonElement document : documents) {
      isDownloadable(customer, document.getAsJsonObject());
    }
    Answer calendar = customer.get("calendar.ics").is(200);
    assertThat(calendar.header("Content-Type")).startsWith("text/calendar");
    assertThat(calendar.text()).contains("BEGIN:VEVENT", "TZID=Europe/London");

    product.awaitQuiet();
    List<CaughtMail> toBooker = product.mailsTo(email);
    assertThat(toBooker).hasSize(1);
    CaughtMail mail = toBooker.get(0);
    assertThat(mail.attachmentsNamed(".pdf")).hasSize(3);
    assertThat(mail.attachmentsNamed(".ics")).hasSize(1);
    assertThat(mail.text())
        .contains(customer.reference(), ", visa ending 4242")
        .doesNotContain("Space to turn");
    opensThePrivateLink(product, customer, mail.text());

    List<CaughtMail> toGuest = product.mailsTo("bob.journey@example.com");
    assertThat(toGuest).hasSize(1);
    assertThat(toGuest.get(0).attachmentsNamed(".pdf")).isEmpty();
    assertThat(toGuest.get(0).attachmentsNamed(".ics")).hasSize(1);
  }

  @Test
  void healthDataIsUnreadableInTheDatabase(Product product) {
    Customer customer = product.customer().holds(product.records().newSession(6), 2);
    customer.put("attendees", ATTENDEES.formatted("ann@example.com")).is(200);
    assertThat(customer.booking().text()).contains("WHEELCHAIR", "Space to turn");
    String stored =
        product
            .records()
            .text(
                "select encode(r.details, 'escape') from attendee_requirements r"
                    + " join attendees a on a.id = r.attendee_id"
                    + " join bookings b on b.id = a.booking_id where b.reference = ?",
                customer.reference());
    assertThat(stored).isNotEmpty().doesNotContain("WHEELCHAIR", "Space");
  }

  @Test
  void theMailWaitsWhileTheMailServerIsDownAndIsNotLost(Product product) {
    product.mails().faults().next(3, MailFaults.Kind.REFUSE_CONNECTION);
    Customer customer =
        product.customer().holds(product.records().newSession(6), 1).fillsIn("Mail Later");
    customer.checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED");
    product.awaitQuiet();
    assertThat(product.mailsTo("mail.later@example.com")).hasSize(1);
    int failures =
        product
            .records()
            .number(
                "select count(*) from outbox_attempts a join outbox_messages m"
                    + " on m.id = a.message_id where m.kind = 'mail' and a.error is not null");
    assertThat(failures).isGreaterThanOrEqualTo(3);
  }

  @Test
  void theSameKeyTwentyTimesAtOnceIsOneBooking(Product product) {
    String session = product.records().newSession(6);
    Api keyed = product.api().with("Idempotency-Key", UUID.randomUUID().toString());
    String wanted = Customer.holdJson(session, 1);
    List<Answer> answers = Crowd.of(20, i -> keyed.post("/api/v1/bookings", wanted));

    answers.stream()
        .filter(answer -> answer.status() != 201)
        .forEach(answer -> answer.isProblem(409, "request-in-progress"));
    assertThat(product.records().seatsTaken(session)).isEqualTo(1);
    String reference = keyed.post("/api/v1/bookings", wanted).is(201).text("reference");
    assertThat(answers.stream().filter(answer -> answer.status() == 201))
        .isNotEmpty()
        .allMatch(answer -> answer.text("reference").equals(reference));
    keyed
        .post("/api/v1/bookings", Customer.holdJson(session, 2))
        .isProblem(422, "idempotency-key-reused");
  }

  @Test
  void nobodyElseSeesABooking(Product product) {
    String session = product.records().newSession(6);
    Customer owner = product.customer().holds(session, 1).fillsIn("Own Er");
    Customer stranger = product.customer().holds(session, 1);
    String path = "/api/v1/bookings/" + owner.reference();
    for (Api caller : List.of(product.api(), stranger.self())) {
      caller.get(path).isProblem(404, "not-found");
      caller.get(path + "/payment").isProblem(404, "not-found");
      caller.get(path + "/documents").isProblem(404, "not-found");
      caller.get(path + "/calendar.ics").isProblem(404, "not-found");
      caller
          .put(path + "/booker", "{\"name\":\"X\",\"email\":\"x@example.com\"}")
          .isProblem(404, "not-found");
      caller.put(path + "/seats", "{\"seats\":2}").isProblem(404, "not-found");
      caller.post(path + "/hold-extension", null).isProblem(404, "not-found");
      caller.delete(path + "/hold").isProblem(404, "not-found");
    }
    product.api().get("/api/v1/bookings/NOSUCHREF").isProblem(404, "not-found");
  }

  @Test
  void badInputIsNamedFieldByField(Product product) {
    String session = product.records().newSession(6);
    Answer seats = product.api().post("/api/v1/bookings", Customer.holdJson(session, 13));
    assertThat(pointers(seats.isProblem(422, "invalid"))).containsExactly("/seats");
    Customer customer = product.customer().holds(session, 2);
    Answer booker = customer.put("booker", "{\"name\":\" \",\"email\":\"nobody\"}");
    assertThat(pointers(booker.isProblem(422, "invalid"))).containsExactly("/email", "/name");
    Answer people =
        customer.put(
            "attendees",
            "[{\"name\":\"\"},{\"name\":\"B\",\"requirements\":[{\"templateCode\":\"WHEELCHAIR\"}]}]");
    assertThat(pointers(people.isProblem(422, "invalid"))).containsExactly("/0/name");
    Answer consent =
        customer.put(
            "attendees",
            "[{\"name\":\"A\"},{\"name\":\"B\",\"requirements\":[{\"templateCode\":\"WHEELCHAIR\"}]}]");
    assertThat(pointers(consent.isProblem(422, "invalid"))).containsExactly("/1/healthDataConsent");
    Answer missing = customer.tryToCheckOut();
    assertThat(pointers(missing.isProblem(422, "invalid"))).containsExactly("/booker");
    customer.put("booker", "{\"nickname\":\"x\"}").isProblem(400, "malformed");
    customer.put("booker", "{").isProblem(400, "malformed");
    customer.put("booker", "\"" + "x".repeat(70_000) + "\"").isProblem(413, "too-large");
    product.api().get("/api/v1/nothing").isProblem(404, "not-found");
  }

  @Test
  void outdatedTermsAreShownAgain(Product product) {
    Customer customer =
        product.customer().holds(product.records().newSession(6), 1).fillsIn("Old Terms");
    customer
        .post("checkout", "{\"termsVersion\":\"2001-01\",\"method\":\"card\"}")
        .isProblem(409, "terms-outdated");
  }

  private static void isDownloadable(Customer customer, JsonObject document) {
    Answer file = customer.download(document.get("id").getAsString()).is(200);
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(file.header("Content-Disposition")).contains(document.get("fileName").getAsString());
    assertThat(file.header("Cache-Control")).contains("private");
    assertThat(new String(file.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(file.body()).hasSize(document.get("size").getAsInt());
    customer
        .self()
        .with("If-None-Match", file.header("ETag"))
        .get("/api/v1/documents/" + document.get("id").getAsString())
        .is(304);
  }

  private static void opensThePrivateLink(Product product, Customer customer, String text) {
    Matcher link =
        Pattern.compile("/booking/" + customer.reference() + "#([\\w-]{43})").matcher(text);
    assertThat(link.find()).as("a private link in the mail").isTrue();
    product
        .api()
        .with("Booking-Token", link.group(1))
        .get("/api/v1/bookings/" + customer.reference())
        .is(200);
  }

  private static List<String> pointers(Answer problem) {
    return problem.json().getAsJsonArray("errors").asList().stream()
        .map(error -> error.getAsJsonObject().get("pointer").getAsString())
        .toList();
  }
}
