package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;

/** Somebody who books without a browser: each step is one call of the REST interface. */
public final class Customer {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Api anybody;
  private final Api stripe;
  private Api self;
  private String token = "";
  private String reference = "";
  private String clientSecret = "";
  private int seats;

  Customer(URI product, URI stripe) {
    this.anybody = new Api(product);
    this.self = anybody;
    this.stripe = new Api(stripe).with("Authorization", "Bearer pk_test_sandbox0000000000000001");
  }

  /** Tries to hold seats and tells what was answered. */
  Answer tryToHold(String sessionId, int wanted) {
    Answer answer =
        anybody
            .with("Idempotency-Key", UUID.randomUUID().toString())
            .post("/api/v1/bookings", holdJson(sessionId, wanted));
    if (answer.status() == 201) {
      reference = answer.text("reference");
      seats = wanted;
      token = answer.text("token");
      self = anybody.with("Booking-Token", token);
    }
    return answer;
  }

  static String holdJson(String sessionId, int seats) {
    return "{\"sessionId\":\"%s\",\"seats\":%d}".formatted(sessionId, seats);
  }

  public Customer holds(String sessionId, int wanted) {
    tryToHold(sessionId, wanted).is(201);
    return this;
  }

  /** Goes on with a booking by the private link of a mail. */
  Customer opens(String bookingReference, String token) {
    reference = bookingReference;
    self = anybody.with("Booking-Token", token);
    seats = booking().json().get("seats").getAsInt();
    return this;
  }

  public Customer fillsIn(String name) {
    String email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com";
    JsonObject booker = new JsonObject();
    booker.addProperty("name", name);
    booker.addProperty("email", email);
    put("booker", booker.toString()).is(200);
    JsonArray people = new JsonArray();
    for (int i = 1; i <= seats; i++) {
      JsonObject person = new JsonObject();
      person.addProperty("name", i == 1 ? name : name + " Guest " + i);
      people.add(person);
    }
    put("attendees", people.toString()).is(200);
    return this;
  }

  /** The same, with an address of their own for everybody: {@code name.1@example.com}. */
  Customer fillsInWithAddresses(String name) {
    put("booker", "{\"name\":\"Bo Booker\",\"email\":\"%s@example.com\"}".formatted(name)).is(200);
    String person = "{\"name\":\"Person %1$d\",\"email\":\"%2$s.%1$d@example.com\"}";
    String people =
        IntStream.rangeClosed(1, seats)
            .mapToObj(i -> person.formatted(i, name))
            .toList()
            .toString();
    put("attendees", people).is(200);
    return this;
  }

  Answer tryToCheckOut() {
    String terms = anybody.get("/api/v1/terms").is(200).text("version");
    Answer answer =
        post("checkout", "{\"termsVersion\":\"%s\",\"method\":\"card\"}".formatted(terms));
    if (answer.status() == 200) {
      clientSecret = answer.text("payment.clientSecret");
    }
    return answer;
  }

  /** Goes to pay with the code of a credit, or with an empty one to leave it out again. */
  Answer tryToCheckOutWith(String credit) {
    String terms = anybody.get("/api/v1/terms").is(200).text("version");
    Answer answer =
        post(
            "checkout",
            "{\"termsVersion\":\"%s\",\"method\":\"card\",\"credit\":\"%s\"}"
                .formatted(terms, credit));
    if (answer.status() == 200 && answer.json().has("payment")) {
      owes(answer);
    }
    return answer;
  }

  public Customer checksOut() {
    tryToCheckOut().is(200);
    return this;
  }

  /** Goes to pay what an answer asks for. */
  Customer owes(Answer checkout) {
    clientSecret = checkout.text("payment.clientSecret");
    return this;
  }

  /** Gives the card to Stripe, as Stripe.js would; the product is told by the webhook. */
  public Answer pays(String paymentMethod) {
    String intent = clientSecret.substring(0, clientSecret.indexOf("_secret"));
    return stripe
        .with("Content-Type", "application/x-www-form-urlencoded")
        .post(
            "/v1/payment_intents/" + intent + "/confirm",
            "payment_method=" + paymentMethod + "&client_secret=" + clientSecret);
  }

  /** Goes to pay, pays by a card that needs no question, and waits for the confirmation. */
  Customer isConfirmed() {
    checksOut().pays("pm_card_visa").is(200);
    return awaits("CONFIRMED");
  }

  /** Waits, without asking Stripe itself, until the booking is in the state. */
  public Customer awaits(String state) {
    return awaits("state", state);
  }

  private Customer awaits(String what, String wanted) {
    Instant end = Instant.now().plus(PATIENCE);
    String now = booking().text(what);
    while (!now.equals(wanted) && Instant.now().isBefore(end)) {
      sleep(Duration.ofMillis(200));
      now = booking().text(what);
    }
    assertThat(now).as("%s of %s", what, reference).isEqualTo(wanted);
    return this;
  }

  Customer awaitsSession(String sessionId) {
    return awaits("session.id", sessionId);
  }

  /** Waits until so many papers can be downloaded. */
  public JsonArray awaitsDocuments(int count) {
    Instant end = Instant.now().plus(PATIENCE);
    JsonArray documents = get("documents").is(200).array();
    while (documents.size() < count && Instant.now().isBefore(end)) {
      sleep(Duration.ofMillis(200));
      documents = get("documents").is(200).array();
    }
    assertThat(documents).hasSize(count);
    return documents;
  }

  Answer booking() {
    return self.get(path("")).is(200);
  }

  Answer get(String part) {
    return self.get(path(part));
  }

  /** The path of the private link, as it stands in the mail. */
  public String privateLink() {
    return "/booking/" + reference + "#" + token;
  }

  public Answer put(String part, String json) {
    return self.put(path(part), json);
  }

  Answer post(String part, String json) {
    return self.post(path(part), json);
  }

  /** What moving to a session comes to. */
  JsonObject quotesMove(String sessionId) {
    return post("transfer-quote", moveJson(sessionId)).is(200).json();
  }

  Answer moves(String sessionId, JsonObject quote) {
    return post("transfer", moveJson(sessionId, quote));
  }

  static String moveJson(String sessionId) {
    return "{\"sessionId\":\"%s\"}".formatted(sessionId);
  }

  static String moveJson(String sessionId, JsonObject quote) {
    return "{\"sessionId\":\"%s\",\"quote\":%s}".formatted(sessionId, quote.get("quote"));
  }

  Answer download(String documentId) {
    return self.get("/api/v1/documents/" + documentId);
  }

  public String reference() {
    return reference;
  }

  String intent() {
    return clientSecret.substring(0, clientSecret.indexOf("_secret"));
  }

  Api self() {
    return self;
  }

  private String path(String part) {
    return "/api/v1/bookings/" + reference + (part.isEmpty() ? "" : "/" + part);
  }

  static void sleep(Duration pause) {
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
