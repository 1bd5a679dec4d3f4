package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.http.WebServer;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A Stripe account on one's own machine.
 *
 * <p>Speaks Stripe's REST API, sends signed webhooks, serves a stand-in of Stripe.js, and
 * misbehaves on command: by {@code POST /sandbox/commands} or by the methods here. Safe for use by
 * many threads.
 *
 * <pre>{@code
 * try (StripeSandbox stripe = StripeSandbox.start(SandboxOptions.forTests())) {
 *   stripe.webhooks().sendTo(URI.create("http://localhost:8080/api/v1/stripe/webhook"));
 *   stripe.api().failNext(1, Fault.lostAnswer(Kind.RESET));
 *   stripe.pay(intentId, "pm_card_visa");
 * }
 * }</pre>
 */
public final class StripeSandbox implements AutoCloseable {

  private final SandboxKeys keys;
  private final Store store;
  private final Account account;
  private final Webhooks webhooks;
  private final Events events;
  private final Charges charges;
  private final PaymentIntents intents;
  private final Refunds refunds;
  private final StripeApi api;
  private final WebServer web;

  private StripeSandbox(SandboxOptions options) {
    keys = options.keys();
    store = new Store(options.file());
    account = new Account(store, options.clock());
    webhooks = new Webhooks(keys.webhook(), options.clock());
    webhooks.sendTo(options.webhookUrl());
    events = new Events(account, store, webhooks::publish);
    PaymentMethods methods = new PaymentMethods(account, store);
    charges = new Charges(account, store, events, methods);
    Confirmation confirmation = new Confirmation(account, events, charges, methods);
    intents = new PaymentIntents(account, store, events, confirmation);
    refunds = new Refunds(account, store, events, methods);
    Operations operations = new Operations(store, intents, refunds, methods, webhooks::endpoints);
    api = new StripeApi(account, store, operations, new KeyCheck(keys));
    web = WebServer.start(options.port(), new SandboxRoutes(this, api));
    account.listensAt(web.address());
  }

  public static StripeSandbox start(SandboxOptions options) {
    return new StripeSandbox(options);
  }

  public SandboxKeys keys() {
    return keys;
  }

  /** What {@code STRIPE_API_BASE} is set to, such as {@code http://localhost:12111}. */
  public String apiBase() {
    return web.address();
  }

  /** What {@code STRIPE_JS_URL} is set to. */
  public String scriptUrl() {
    return web.address() + "/v3/";
  }

  /** Deliveries, and what shall go wrong with them. */
  public Webhooks webhooks() {
    return webhooks;
  }

  /** What shall go wrong with calls of the API. */
  public ApiMischief api() {
    return api.mischief();
  }

  /** One intent as Stripe would show it to the server. */
  public JsonObject intent(String id) {
    return alone(() -> intents.get(id).deepCopy());
  }

  /** All intents as Stripe would show them, newest first. */
  public List<JsonObject> intents() {
    return alone(() -> store.all("payment_intent").stream().map(JsonObject::deepCopy).toList());
  }

  /** All events that happened, newest first, delivered or not. */
  public List<JsonObject> events() {
    return alone(() -> store.all("event").stream().map(JsonObject::deepCopy).toList());
  }

  /** All refunds, newest first. */
  public List<JsonObject> refunds() {
    return alone(() -> store.all("refund").stream().map(JsonObject::deepCopy).toList());
  }

  /**
   * The customer pays, or tries to, with a test payment method such as {@code pm_card_visa}.
   *
   * @return the status of the intent after it
   */
  public String pay(String intentId, String paymentMethod) {
    return alone(
        () -> {
          try {
            intents.confirm(
                intentId, Json.object("payment_method", paymentMethod, "use_stripe_sdk", true));
          } catch (ApiFault e) {
            if (e.status() != 402) {
              throw e;
            }
          }
          return Json.required(intents.get(intentId), "status");
        });
  }

  /** The customer answers the bank's question; a decline after it shows in the intent's status. */
  public JsonObject authenticate(String intentId, boolean approved) {
    return alone(
        () -> {
          try {
            intents.authenticate(intentId, approved);
          } catch (ApiFault e) {
            if (e.status() != 402) {
              throw e;
            }
          }
          return intents.get(intentId).deepCopy();
        });
  }

  /** The customer disputes the intent's charge. */
  public void dispute(String intentId) {
    alone(() -> charges.dispute(chargeOf(intentId)));
  }

  /** The bank has decided about the newest dispute of the intent: {@code won} or {@code lost}. */
  public void closeDispute(String intentId, String status) {
    alone(
        () ->
            store.all("dispute").stream()
                .filter(d -> Json.required(d, "payment_intent").equals(intentId))
                .findFirst()
                .map(dispute -> charges.close(dispute, status))
                .orElseThrow());
  }

  /** Somebody gives money back in the dashboard. */
  public void refund(String intentId, long amount) {
    alone(() -> refunds.create(Json.object("payment_intent", intentId, "amount", amount)));
  }

  /** Delivers a stored event again, so many times at once. */
  public void send(String eventId, int times) {
    JsonObject event = alone(() -> store.get("event", eventId).deepCopy());
    Stream.generate(() -> event).limit(times).forEach(webhooks::send);
  }

  /** Delivers an event that never happened, with a bad signature. */
  public void forge(String type, String intentId) {
    webhooks.forge(alone(() -> events.event(type, intents.get(intentId))));
  }

  /** Forgets everything: objects, faults, deliveries. */
  public void reset() {
    webhooks.reset();
    api.reset();
    alone(
        () -> {
          store.clear();
          return true;
        });
  }

  @Override
  public void close() {
    api.mischief().reset();
    web.close();
    webhooks.close();
    account.close();
  }

  String statusPage() {
    return StatusPage.of(intents(), webhooks.deliveries());
  }

  private JsonObject chargeOf(String intentId) {
    JsonObject intent = intents.get(intentId);
    return Json.text(intent, "latest_charge")
        .map(id -> store.get("charge", id))
        .orElseThrow(() -> ApiFault.state(intent, "Nothing was charged yet."));
  }

  private <T> T alone(Supplier<T> work) {
    return account.perform(Account.Cause.NONE, work);
  }
}
