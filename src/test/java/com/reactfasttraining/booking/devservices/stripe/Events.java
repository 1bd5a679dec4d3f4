package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.stripe.Stripe;
import java.util.function.Consumer;

/** Writes down what happened, in the version of the API that stripe-java speaks. */
final class Events {

  private final Account account;
  private final Store store;
  private final Consumer<JsonObject> publisher;

  Events(Account account, Store store, Consumer<JsonObject> publisher) {
    this.account = account;
    this.store = store;
    this.publisher = publisher;
  }

  /** Stores the event with the object as it is now, and sends it out. */
  void emit(String type, JsonObject object) {
    JsonObject event = event(type, object);
    store.add(event);
    publisher.accept(event.deepCopy());
  }

  /** An event that nobody stored. */
  JsonObject event(String type, JsonObject object) {
    return Json.object(
        "id",
        Ids.next("evt"),
        "object",
        "event",
        "api_version",
        Stripe.API_VERSION,
        "created",
        account.now(),
        "data",
        Json.object("object", object.deepCopy()),
        "livemode",
        false,
        "pending_webhooks",
        1,
        "request",
        Json.object(
            "id", account.cause().requestId(),
            "idempotency_key", account.cause().idempotencyKey()),
        "type",
        type);
  }
}
