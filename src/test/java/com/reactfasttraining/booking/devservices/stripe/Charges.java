package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Decline;
import java.time.Duration;

/** Charges: one for each time a bank was asked for money. */
final class Charges {

  /** How long Stripe waits for evidence; by the network 7 to 21 days. */
  private static final Duration EVIDENCE = Duration.ofDays(9);

  private static final long DISPUTE_FEE = 2000;

  private final Account account;
  private final Store store;
  private final Events events;
  private final PaymentMethods methods;

  Charges(Account account, Store store, Events events, PaymentMethods methods) {
    this.account = account;
    this.store = store;
    this.events = events;
    this.methods = methods;
  }

  /** A charge that the bank has not settled yet. */
  JsonObject pending(JsonObject intent, JsonObject method) {
    JsonObject charge = charge(intent, method);
    charge.addProperty("status", "pending");
    store.add(charge);
    return charge;
  }

  void succeed(JsonObject charge) {
    charge.addProperty("status", "succeeded");
    charge.addProperty("paid", true);
    charge.addProperty("captured", true);
    charge.add("amount_captured", charge.get("amount"));
    charge.add("balance_transaction", settled(charge).get("id"));
    charge.add("outcome", outcome("approved_by_network", "authorized", "Payment complete."));
    events.emit("charge.succeeded", charge);
  }

  /** What Stripe keeps of a British card: 1.5 % and 20 pence. */
  private JsonObject settled(JsonObject charge) {
    long amount = Json.number(charge, "amount");
    long fee = Math.min(amount, (amount * 15 + 500) / 1000 + 20);
    JsonObject transaction =
        Json.object(
            "id",
            Ids.next("txn"),
            "object",
            "balance_transaction",
            "amount",
            amount,
            "created",
            account.now(),
            "currency",
            charge.get("currency"),
            "fee",
            fee,
            "net",
            amount - fee,
            "source",
            charge.get("id"),
            "status",
            "pending",
            "type",
            "charge");
    store.add(transaction);
    return transaction;
  }

  void fail(JsonObject charge, Decline decline) {
    charge.addProperty("status", "failed");
    charge.addProperty("failure_code", decline.code());
    charge.addProperty("failure_message", decline.message());
    charge.add("outcome", outcome("declined_by_network", "issuer_declined", decline.message()));
    events.emit("charge.failed", charge);
  }

  /** The customer tells the bank that it was not them. */
  JsonObject dispute(JsonObject charge) {
    charge.addProperty("disputed", true);
    JsonObject dispute =
        Json.object(
            "id", Ids.next("du"),
            "object", "dispute",
            "amount", charge.get("amount"),
            "balance_transactions", new JsonArray(),
            "charge", charge.get("id"),
            "created", account.now(),
            "currency", charge.get("currency"),
            "evidence_details", evidence(),
            "is_charge_refundable", false,
            "livemode", false,
            "metadata", Json.object(),
            "payment_intent", charge.get("payment_intent"),
            "reason", "fraudulent",
            "status", "needs_response");
    withdraw(dispute, -1);
    store.add(dispute);
    events.emit("charge.dispute.created", dispute);
    return dispute;
  }

  /** The bank has decided. */
  JsonObject close(JsonObject dispute, String status) {
    dispute.addProperty("status", status);
    if (status.equals("won")) {
      withdraw(dispute, 1);
    }
    events.emit("charge.dispute.closed", dispute);
    return dispute;
  }

  /** The amount and a fee leave the account, or come back to it. */
  private void withdraw(JsonObject dispute, int direction) {
    long amount = direction * Json.number(dispute, "amount");
    long fee = -direction * DISPUTE_FEE;
    dispute
        .getAsJsonArray("balance_transactions")
        .add(
            Json.object(
                "id",
                Ids.next("txn"),
                "object",
                "balance_transaction",
                "amount",
                amount,
                "created",
                account.now(),
                "currency",
                dispute.get("currency"),
                "fee",
                fee,
                "net",
                amount - fee,
                "source",
                dispute.get("id"),
                "status",
                "pending",
                "type",
                "adjustment"));
  }

  private JsonObject evidence() {
    return Json.object(
        "due_by",
        account.now() + EVIDENCE.toSeconds(),
        "has_evidence",
        false,
        "past_due",
        false,
        "submission_count",
        0);
  }

  private JsonObject charge(JsonObject intent, JsonObject method) {
    return Json.object(
        "id",
        Ids.next("ch"),
        "object",
        "charge",
        "amount",
        intent.get("amount"),
        "amount_captured",
        0,
        "amount_refunded",
        0,
        "balance_transaction",
        null,
        "billing_details",
        method.get("billing_details"),
        "captured",
        false,
        "created",
        account.now(),
        "currency",
        intent.get("currency"),
        "description",
        intent.get("description"),
        "disputed",
        false,
        "failure_code",
        null,
        "failure_message",
        null,
        "livemode",
        false,
        "metadata",
        intent.get("metadata").deepCopy(),
        "outcome",
        null,
        "paid",
        false,
        "payment_intent",
        intent.get("id"),
        "payment_method",
        method.get("id"),
        "payment_method_details",
        details(method),
        "receipt_email",
        intent.get("receipt_email"),
        "refunded",
        false,
        "status",
        "pending");
  }

  private JsonObject details(JsonObject method) {
    JsonObject card = Json.inner(method, "card").deepCopy();
    card.remove("three_d_secure_usage");
    card.addProperty("network", methods.card(method).brand());
    card.add("three_d_secure", Json.element(null));
    return Json.object("card", card, "type", "card");
  }

  private static JsonObject outcome(String network, String type, String message) {
    return Json.object(
        "network_status", network, "risk_level", "normal", "seller_message", message, "type", type);
  }
}
