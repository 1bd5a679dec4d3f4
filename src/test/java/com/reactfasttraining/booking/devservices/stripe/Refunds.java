package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Aftermath;
import java.time.Duration;

/** Money that goes back: at once, later, or not at all, as the card has it. */
final class Refunds {

  private static final Duration BANK_PAUSE = Duration.ofSeconds(3);

  private final Account account;
  private final Store store;
  private final Events events;
  private final PaymentMethods methods;

  Refunds(Account account, Store store, Events events, PaymentMethods methods) {
    this.account = account;
    this.store = store;
    this.events = events;
    this.methods = methods;
  }

  JsonObject create(JsonObject params) {
    JsonObject charge = charge(params);
    long left = Json.number(charge, "amount") - Json.number(charge, "amount_refunded");
    long amount = params.has("amount") ? Json.number(params, "amount") : left;
    check(charge, amount, left);
    JsonObject refund = refund(params, charge, amount);
    store.add(refund);
    count(charge, amount);
    events.emit("refund.created", refund);
    events.emit("charge.refunded", charge);
    follow(refund, charge);
    return refund;
  }

  JsonObject get(String id) {
    return store.get("refund", id);
  }

  private JsonObject charge(JsonObject params) {
    String id =
        Json.text(params, "charge")
            .orElseGet(
                () ->
                    chargeOf(store.get("payment_intent", Json.required(params, "payment_intent"))));
    return store.get("charge", id);
  }

  private static String chargeOf(JsonObject intent) {
    return Json.text(intent, "latest_charge")
        .filter(id -> Json.required(intent, "status").equals("succeeded"))
        .orElseThrow(
            () ->
                ApiFault.state(
                    intent,
                    "This PaymentIntent (%s) does not have a successful charge to refund."
                        .formatted(Json.required(intent, "id"))));
  }

  private static void check(JsonObject charge, long amount, long left) {
    if (left == 0) {
      String id = Json.required(charge, "id");
      throw ApiFault.invalid(
          "charge_already_refunded", "charge", "Charge " + id + " has already been refunded.");
    }
    if (amount > left || amount <= 0) {
      throw ApiFault.invalid(
          "amount_too_large",
          "amount",
          "Refund amount (%d) is greater than unrefunded amount on charge (%d)"
              .formatted(amount, left));
    }
  }

  private JsonObject refund(JsonObject params, JsonObject charge, long amount) {
    boolean pending = aftermath(charge) == Aftermath.PENDING_REFUND;
    return Json.object(
        "id", Ids.next("re"),
        "object", "refund",
        "amount", amount,
        "balance_transaction", Ids.next("txn"),
        "charge", charge.get("id"),
        "created", account.now(),
        "currency", charge.get("currency"),
        "failure_reason", null,
        "metadata", Json.inner(params, "metadata"),
        "payment_intent", charge.get("payment_intent"),
        "reason", params.get("reason"),
        "receipt_number", null,
        "status", pending ? "pending" : "succeeded");
  }

  private void follow(JsonObject refund, JsonObject charge) {
    Aftermath aftermath = aftermath(charge);
    if (aftermath == Aftermath.PENDING_REFUND) {
      account.later(BANK_PAUSE, () -> update(refund, "succeeded"));
    } else if (aftermath == Aftermath.FAILING_REFUND) {
      account.later(BANK_PAUSE, () -> fail(refund, charge));
    }
  }

  private void fail(JsonObject refund, JsonObject charge) {
    refund.addProperty("failure_reason", "lost_or_stolen_card");
    count(charge, -Json.number(refund, "amount"));
    update(refund, "failed");
    events.emit("refund.failed", refund);
  }

  private void update(JsonObject refund, String status) {
    refund.addProperty("status", status);
    events.emit("refund.updated", refund);
  }

  private static void count(JsonObject charge, long amount) {
    long refunded = Json.number(charge, "amount_refunded") + amount;
    charge.addProperty("amount_refunded", refunded);
    charge.addProperty("refunded", refunded == Json.number(charge, "amount"));
  }

  private Aftermath aftermath(JsonObject charge) {
    return methods.card(methods.find(Json.required(charge, "payment_method"))).aftermath();
  }
}
