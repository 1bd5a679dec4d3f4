package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.mail.CaughtMail;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An account opens the bookings of its e-mail address, once the address is proven, and no other.
 */
@ExtendWith(ProductExtension.class)
class AccountIT {

  private static final String PASSWORD = "a long enough phrase";

  private static final String KEPT_FOR =
      "select count(*) from rescue_offers o join bookings b on b.id = o.held_booking_id"
          + " where b.booker_email = ?";

  @Test
  void aConfirmedAccountOpensWhatWasBookedWithItsAddressBefore(Product product) {
    Customer booked = booked(product, "Acc Owner");
    String mail = "acc.owner@example.com";
    Api owner = registers(product, "ACC.Owner@example.com");
    assertThat(owner.get("/api/v1/me").is(200).text("emailConfirmed")).isEqualTo("false");
    owner.get("/api/v1/me/bookings").isProblem(403, "email-unconfirmed");
    owner.get(path(booked)).isProblem(404, "not-found");

    String token = token(product, mail, "Confirm", "/confirm-email#");
    confirms(owner, token).is(204);
    confirms(owner, token).is(204);
    assertThat(owner.get("/api/v1/me").is(200).text("emailConfirmed")).isEqualTo("true");
    JsonObject row = only(owner.get("/api/v1/me/bookings").is(200));
    assertThat(row.get("reference").getAsString()).isEqualTo(booked.reference());
    assertThat(row.get("seats").getAsInt()).isEqualTo(1);
    assertThat(owner.get(path(booked)).is(200).text("booker.email")).isEqualTo(mail);
    JsonArray papers = owner.get(path(booked) + "/documents").is(200).array();
    assertThat(papers).hasSize(3);
    String paper = papers.get(0).getAsJsonObject().get("id").getAsString();
    owner.get("/api/v1/documents/" + paper).is(200);
    owner.post("/api/v1/me/email-confirmation", "{}").is(202);
    product.awaitQuiet();
    assertThat(mailsTo(product, mail, "Confirm")).hasSize(1);

    Api stranger = confirmed(product, "acc.stranger@example.com");
    assertThat(stranger.get("/api/v1/me/bookings").is(200).json().getAsJsonArray("items"))
        .isEmpty();
    stranger.get(path(booked)).isProblem(404, "not-found");
    stranger.get(path(booked) + "/documents").isProblem(404, "not-found");
    stranger.get(path(booked) + "/payment").isProblem(404, "not-found");
    stranger.get("/api/v1/documents/" + paper).isProblem(404, "not-found");
    stranger
        .put(path(booked) + "/booker", "{\"name\":\"Me\",\"email\":\"acc.stranger@example.com\"}")
        .isProblem(404, "not-found");
    stranger.get("/api/v1/me/bookings?after=" + booked.reference()).isProblem(404, "not-found");
    product.api().get("/api/v1/me/bookings").is(401);
  }

  @Test
  void theOwnerOfAMailboxNeverOpensItToWhoeverRegisteredWithIt(Product product) {
    Customer booked = booked(product, "Acc Victim");
    String mail = "acc.victim@example.com";
    Api thief = registers(product, mail);
    String token = token(product, mail, "Confirm", "/confirm-email#");
    confirms(product.api(), token).is(401);
    Api other = registers(product, "acc.clicker@example.com");
    confirms(other, token).isProblem(422, "invalid");
    confirms(thief, "no-such-token").isProblem(422, "invalid");
    thief.get(path(booked)).isProblem(404, "not-found");

    // Tokens say to the second when they were issued.
    Customer.sleep(Duration.ofMillis(1100));
    product.api().post("/api/v1/auth/password-reset", "{\"email\":\"%s\"}".formatted(mail)).is(202);
    String reset = token(product, mail, "Choose", "/set-password#");
    String body = "{\"token\":\"%s\",\"newPassword\":\"quite another phrase\"}".formatted(reset);
    Api victim = bearer(product, product.api().post("/api/v1/auth/password", body).is(200));
    assertThat(victim.get("/api/v1/me").is(200).text("emailConfirmed")).isEqualTo("true");
    victim.get(path(booked)).is(200);
    thief.get(path(booked)).isProblem(404, "not-found");
    thief.get("/api/v1/me/bookings").isProblem(403, "email-unconfirmed");
  }

  @Test
  void theListIsPagedFromTheNewest(Product product) {
    String session = product.records().newSession(3);
    List<String> references =
        List.of("1", "2", "3").stream()
            .map(i -> product.customer().holds(session, 1))
            .map(customer -> customer.fillsIn("Acc Pages").reference())
            .toList();
    Api owner = confirmed(product, "acc.pages@example.com");
    Answer first = owner.get("/api/v1/me/bookings?limit=2").is(200);
    assertThat(references(first)).containsExactly(references.get(2), references.get(1));
    Answer second = owner.get("/api/v1/me/bookings?limit=2&after=" + first.text("next")).is(200);
    assertThat(references(second)).containsExactly(references.get(0));
    assertThat(second.text("next")).isEmpty();
    owner.get("/api/v1/me/bookings?limit=101").isProblem(422, "invalid");
  }

  @Test
  void seatsKeptAfterACancelledSessionAreNoBookingsOfTheirOwn(Product product) {
    String lost = product.records().newSession(2);
    product.records().newSession(2);
    Customer booked = product.customer().holds(lost, 1);
    booked.fillsIn("Acc Rescued").checksOut().pays("pm_card_visa").is(200);
    booked.awaits("CONFIRMED");
    product
        .clerk("STAFF")
        .fillsIn("/admin/catalogue/cancel-session.xhtml?id=" + lost, Map.of(), "cancel");
    product.await(() -> product.records().number(KEPT_FOR, "acc.rescued@example.com") > 0);

    Api owner = confirmed(product, "acc.rescued@example.com");
    JsonObject row = only(owner.get("/api/v1/me/bookings").is(200));
    assertThat(row.get("reference").getAsString()).isEqualTo(booked.reference());
  }

  private static Customer booked(Product product, String name) {
    Customer customer = product.customer().holds(product.records().newSession(2), 1);
    customer.fillsIn(name).checksOut().pays("pm_card_visa").is(200);
    customer.awaits("CONFIRMED").awaitsDocuments(3);
    return customer;
  }

  private static Api registers(Product product, String mail) {
    String user =
        "{\"name\":\"Ann Account\",\"email\":\"%s\",\"password\":\"%s\"}".formatted(mail, PASSWORD);
    return bearer(product, product.api().post("/api/v1/auth/register", user).is(200));
  }

  private static Api confirmed(Product product, String mail) {
    Api owner = registers(product, mail);
    confirms(owner, token(product, mail, "Confirm", "/confirm-email#")).is(204);
    return owner;
  }

  private static Api bearer(Product product, Answer tokens) {
    return product.api().with("Authorization", "Bearer " + tokens.text("accessToken"));
  }

  private static Answer confirms(Api account, String token) {
    return account.post("/api/v1/auth/email-confirmation", "{\"token\":\"%s\"}".formatted(token));
  }

  private static String token(Product product, String mail, String subject, String page) {
    product.await(() -> !mailsTo(product, mail, subject).isEmpty());
    CaughtMail caught = mailsTo(product, mail, subject).get(0);
    Matcher link = Pattern.compile(page + "([\\w-]{43})").matcher(caught.text());
    assertThat(link.find()).as(caught.text()).isTrue();
    return link.group(1);
  }

  private static List<CaughtMail> mailsTo(Product product, String mail, String subject) {
    return product.mailsTo(mail).stream()
        .filter(caught -> caught.subject().startsWith(subject))
        .toList();
  }

  private static List<String> references(Answer slice) {
    return slice.json().getAsJsonArray("items").asList().stream()
        .map(row -> row.getAsJsonObject().get("reference").getAsString())
        .toList();
  }

  private static JsonObject only(Answer slice) {
    JsonArray items = slice.json().getAsJsonArray("items");
    assertThat(items).hasSize(1);
    return items.get(0).getAsJsonObject();
  }

  private static String path(Customer customer) {
    return "/api/v1/bookings/" + customer.reference();
  }
}
