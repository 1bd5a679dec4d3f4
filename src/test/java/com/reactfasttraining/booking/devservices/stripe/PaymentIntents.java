package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Set;

/**
 * The life of payment intents, but for what banks do (see {@link Confirmation}).
 *
 * <p>States as Stripe's: requires_payment_method → requires_confirmation → requires_action →
 * processing → succeeded; a decline leads back to requires_payment_method; canceled ends it.
 */
final class PaymentIntents {

  private static final Set<String> CHANGEABLE =
      Set.of("amount", "currency", "description", "metadata", "receipt_email");
  private static final List<String> CANCELABLE =
      List.of(
          "requires_payment_method",
          "requires_capture",
          "requires_confirmation",
          "requires_action",
          "processing");

  private final Account account;
  private final Store store;
  private final Events events;
  private final Confirmation confirmation;

  PaymentIntents(Account account, Store store, Events events, Confirmation confirmation) {
    this.account = account;
    this.store = store;
    this.events = events;
    this.confirmation = confirmation;
  }

  JsonObject create(JsonObject params) {
    JsonObject intent = NewIntent.of(params, account.now());
    store.add(intent);
    events.emit("payment_intent.created", intent);
    if (Json.flag(params, "confirm")) {
      confirmation.confirm(intent, params);
    } else if (params.has("payment_method")) {
      confirmation.choose(intent, params);
      intent.addProperty("status", "requires_confirmation");
    }
    return intent;
  }

  JsonObject get(String id) {
    return store.get("payment_intent", id);
  }

  JsonObject update(String id, JsonObject params) {
    JsonObject intent = get(id);
    if (!Json.required(intent, "status").startsWith("requires_")) {
      throw ApiFault.state(
          intent, "This PaymentIntent could not be updated because " + statusOf(intent) + ".");
    }
    CHANGEABLE.stream().filter(params::has).forEach(name -> change(intent, name, params.get(name)));
    return intent;
  }

  JsonObject confirm(String id, JsonObject params) {
    return confirmation.confirm(get(id), params);
  }

  /** The customer answers the bank's question, or fails to. */
  JsonObject authenticate(String id, boolean approved) {
    return confirmation.authenticate(get(id), approved);
  }

  JsonObject cancel(String id, JsonObject params) {
    JsonObject intent = get(id);
    if (!CANCELABLE.contains(Json.required(intent, "status"))) {
      throw ApiFault.state(
          intent,
          "You cannot cancel this PaymentIntent because %s. Only a PaymentIntent with one of the following statuses may be canceled: %s."
              .formatted(statusOf(intent), String.join(", ", CANCELABLE)));
    }
    intent.addProperty("status", "canceled");
    intent.addProperty("canceled_at", account.now());
    intent.add("cancellation_reason", params.get("cancellation_reason"));
    intent.add("next_action", Json.element(null));
    events.emit("payment_intent.canceled", intent);
    return intent;
  }

  private static String statusOf(JsonObject intent) {
    return "it has a status of " + Json.required(intent, "status");
  }

  private static void change(JsonObject intent, String name, JsonElement value) {
    if (name.equals("metadata") && value.isJsonObject()) {
      JsonObject metadata = Json.inner(intent, name);
      value.getAsJsonObject().entrySet().forEach(e -> metadata.add(e.getKey(), e.getValue()));
    } else if (name.equals("amount")) {
      intent.addProperty(name, value.getAsLong());
    } else {
      intent.add(name, value);
    }
  }
}
