package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Waiting for seats of a full session, from the form to the offer that is taken or not. */
@ExtendWith(ProductExtension.class)
class WaitingListIT {

  @Test
  void aFreedSeatGoesToTheFirstWhoFitsAndIsBookedByTheMail(Product product) {
    String session = product.records().newSession(2);
    Customer first = product.customer().holds(session, 1);
    product.customer().holds(session, 1);
    String pair = joins(product, session, "pair", 2);
    String single = joins(product, session, "single", 1);
    assertThat(position(product, pair)).isEqualTo(1);
    assertThat(position(product, single)).isEqualTo(2);

    release(first);
    Customer offered = offered(product, "single", session);
    assertThat(state(product, pair)).isEqualTo("WAITING");
    Answer seen = entry(product, single);
    assertThat(seen.text("offer.bookingReference")).isEqualTo(offered.reference());
    assertThat(seen.text("offer.session.id")).isEqualTo(session);
    assertThat(seen.text("offer.deadline")).isNotBlank();
    product.customer().tryToHold(session, 1).isProblem(409, "session-full");

    offered.fillsIn("Waiting Single").checksOut().pays("pm_card_visa").is(200);
    offered.awaits("CONFIRMED");
    assertThat(state(product, single)).isEqualTo("BOOKED");
    isCounted(product, session);
  }

  @Test
  void anOfferThatIsNotTakenGoesToTheNext(Product product) {
    String session = product.records().newSession(1);
    Customer holder = product.customer().holds(session, 1);
    String late = joins(product, session, "late", 1);
    joins(product, session, "next", 1);
    release(holder);
    Customer offered = offered(product, "late", session);
    product.records().endHold(offered.reference());

    offered(product, "next", session);
    assertThat(offered.booking().text("state")).isEqualTo("EXPIRED");
    assertThat(state(product, late)).isEqualTo("EXPIRED");
    product.awaitQuiet();
    assertThat(product.mailsTo(address(session, "late")))
        .filteredOn(mail -> mail.subject().startsWith("Our offer has ended"))
        .hasSize(1);
    isCounted(product, session);
  }

  @Test
  void whoLeavesGivesTheOfferedSeatToTheNext(Product product) {
    String session = product.records().newSession(1);
    Customer holder = product.customer().holds(session, 1);
    String leaver = joins(product, session, "leaver", 1);
    String quiet = joins(product, session, "quiet", 1);
    joins(product, session, "heir", 1);
    product.api().delete("/api/v1/waiting-list/" + quiet).is(204);
    release(holder);
    Customer offered = offered(product, "leaver", session);
    product.api().delete("/api/v1/waiting-list/" + leaver).is(204);

    offered(product, "heir", session);
    assertThat(offered.booking().text("state")).isEqualTo("CANCELLED");
    assertThat(state(product, leaver)).isEqualTo("LEFT");
    assertThat(state(product, quiet)).isEqualTo("LEFT");
    product.api().delete("/api/v1/waiting-list/" + leaver).is(204);
    product.api().delete("/api/v1/waiting-list/nosuchtoken").isProblem(404, "not-found");
    isCounted(product, session);
  }

  @Test
  void nobodyIsOfferedASeatWhoHasBookedMeanwhile(Product product) {
    String session = product.records().newSession(2);
    Customer first = product.customer().holds(session, 1);
    Customer second = product.customer().holds(session, 1);
    String mail = address(session, "impatient");
    String impatient = joins(product, session, "impatient", 1);
    String patient = joins(product, session, "patient", 1);
    second.put("booker", booker(mail.toUpperCase(Locale.ROOT))).is(200);
    second.put("attendees", "[{\"name\":\"Im Patient\"}]").is(200);
    second.checksOut().pays("pm_card_visa").is(200);
    second.awaits("CONFIRMED");
    assertThat(state(product, impatient)).isEqualTo("BOOKED");

    release(first);
    offered(product, "patient", session);
    assertThat(state(product, patient)).isEqualTo("OFFERED");
    assertThat(offersTo(product, mail)).isEmpty();
  }

  @Test
  void waitingForTwoSessionsEndsWithTheFirstThatIsBooked(Product product) {
    String one = product.records().newSession(1);
    String other = product.records().newSession(1);
    Customer holder = product.customer().holds(one, 1);
    product.customer().holds(other, 1);
    JsonObject form = form(address(one, "both"), 1);
    form.add("alsoSessionIds", JsonParser.parseString("[\"" + other + "\"]"));
    product.api().post(path(one), form.toString()).is(201);
    String both = token(product, one, "both");
    assertThat(entry(product, both).json().getAsJsonArray("sessions")).hasSize(2);

    release(holder);
    Customer offered = offered(product, "both", one);
    offered.fillsIn("Both Days").checksOut().pays("pm_card_visa").is(200);
    offered.awaits("CONFIRMED");
    assertThat(state(product, both)).isEqualTo("BOOKED");
  }

  @Test
  void theAnswerIsTheSameWhoeverWaitsAlready(Product product) {
    String session = product.records().newSession(1);
    product.customer().holds(session, 1);
    String form = form(address(session, "again"), 1).toString();
    Answer first = product.api().post(path(session), form).is(201);
    Answer second = product.api().post(path(session), form).is(201);
    assertThat(second.text()).isEqualTo(first.text());
    assertThat(waitingFor(product, session)).isEqualTo(1);
    product.awaitQuiet();
    assertThat(product.mailsTo(address(session, "again"))).hasSizeBetween(1, 2);
  }

  @Test
  void noAddressWaitsAtMoreThanTenPlaces(Product product) {
    String mail = "greedy." + UUID.randomUUID() + "@example.com";
    for (int i = 0; i < 11; i++) {
      String session = product.records().newSession(1);
      product.customer().holds(session, 1);
      product.api().post(path(session), form(mail, 1).toString()).is(201);
    }
    product.awaitQuiet();
    assertThat(
            product
                .records()
                .number("select count(*) from waiting_list_entries where email = ?", mail))
        .isEqualTo(10);
    assertThat(product.mailsTo(mail))
        .hasSize(11)
        .filteredOn(caught -> caught.text().contains("ten places"))
        .hasSize(1);
  }

  @Test
  void waitingIsRefusedWhereItMakesNoSense(Product product) {
    String free = product.records().newSession(2);
    Answer refused = product.api().post(path(free), form("x@example.com", 2).toString());
    refused.isProblem(409, "session-not-full");
    assertThat(refused.json().get("seatsAvailable").getAsInt()).isEqualTo(2);
    product.api().post(path(free), form("x@example.com", 3).toString()).isProblem(422, "invalid");
    product.api().post(path(free), form("x", 1).toString()).isProblem(422, "invalid");
    product
        .api()
        .post(path("NOSUCHSESSION"), form("x@example.com", 1).toString())
        .isProblem(404, "not-found");
    product.customer().holds(free, 2);
    product
        .records()
        .change(
            "update sessions set starts_at = now() + interval '1 hour' where public_id = ?", free);
    product
        .api()
        .post(path(free), form("x@example.com", 1).toString())
        .isProblem(409, "session-closed");
    product.api().get("/api/v1/waiting-list/nosuchtoken").isProblem(404, "not-found");
  }

  @Test
  void staffSeeTheListAndTakeSomebodyOffIt(Product product) {
    String session = product.records().newSession(1);
    product.customer().holds(session, 1);
    String removed = joins(product, session, "removed", 1);
    String id =
        product
            .records()
            .text(
                "select public_id from waiting_list_entries where email = ?",
                address(session, "removed"));
    Clerk staff = product.clerk("STAFF");
    assertThat(staff.page("/admin/booking/waiting-list.xhtml?state=WAITING"))
        .contains(address(session, "removed"), "waiting-list-entry.xhtml?id=" + id);
    assertThat(staff.page("/admin/booking/waiting-list.xhtml?state=EXPIRED"))
        .doesNotContain(address(session, "removed"));

    String page = "/admin/booking/waiting-list-entry.xhtml?id=" + id;
    String after = staff.presses(page, "remove", "button").body();
    assertThat(after).contains("Closed", "Wai Ting").doesNotContain("Take off the list");
    assertThat(state(product, removed)).isEqualTo("CLOSED");
  }

  /** Asks to wait and answers with the token of the mail. */
  private static String joins(Product product, String session, String who, int seats) {
    product.api().post(path(session), form(address(session, who), seats).toString()).is(201);
    return token(product, session, who);
  }

  private static String token(Product product, String session, String who) {
    product.await(() -> !product.mailsTo(address(session, who)).isEmpty());
    return found("/waiting-list#([\\w-]{43})", product.mailsTo(address(session, who)).get(0));
  }

  /** Waits for the mail of the offer and opens the booking by its link. */
  private static Customer offered(Product product, String who, String session) {
    String mail = address(session, who);
    product.await(() -> !offersTo(product, mail).isEmpty());
    CaughtMail offer = offersTo(product, mail).get(0);
    String reference = found("/booking/(\\w+)#", offer);
    String token = found("/booking/\\w+#([\\w-]{43})", offer);
    Customer customer = product.customer().opens(reference, token);
    assertThat(customer.booking().text("state")).isEqualTo("HELD");
    assertThat(customer.booking().text("booker.email")).isEqualTo(mail);
    return customer;
  }

  private static List<CaughtMail> offersTo(Product product, String mail) {
    return product.mailsTo(mail).stream()
        .filter(caught -> caught.subject().startsWith("A seat is free"))
        .toList();
  }

  private static String found(String pattern, CaughtMail mail) {
    Matcher link = Pattern.compile(pattern).matcher(mail.text());
    assertThat(link.find()).as(mail.text()).isTrue();
    return link.group(1);
  }

  private static void release(Customer holder) {
    holder.self().delete("/api/v1/bookings/" + holder.reference() + "/hold").is(204);
  }

  private static Answer entry(Product product, String token) {
    return product.api().get("/api/v1/waiting-list/" + token).is(200);
  }

  private static String state(Product product, String token) {
    return entry(product, token).text("state");
  }

  private static int position(Product product, String token) {
    return entry(product, token)
        .json()
        .getAsJsonArray("sessions")
        .get(0)
        .getAsJsonObject()
        .get("position")
        .getAsInt();
  }

  private static int waitingFor(Product product, String session) {
    return product
        .records()
        .number(
            "select count(*) from waiting_list_sessions p join sessions s on s.id = p.session_id"
                + " where s.public_id = ? and p.live",
            session);
  }

  private static void isCounted(Product product, String session) {
    assertThat(product.records().seatsTaken(session))
        .isEqualTo(product.records().seatsOfLiveBookings(session));
  }

  /** An address of one person and one session, so that tests do not meet. */
  private static String address(String session, String who) {
    return who + "." + session.toLowerCase(Locale.ROOT) + "@example.com";
  }

  private static String path(String session) {
    return "/api/v1/sessions/" + session + "/waiting-list";
  }

  private static String booker(String email) {
    return "{\"name\":\"Im Patient\",\"email\":\"%s\"}".formatted(email);
  }

  private static JsonObject form(String email, int seats) {
    JsonObject form = new JsonObject();
    form.addProperty("name", "Wai Ting");
    form.addProperty("email", email);
    form.addProperty("seats", seats);
    return form;
  }
}
