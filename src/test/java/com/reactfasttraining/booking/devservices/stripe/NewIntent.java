package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;

/** The document of an intent that was just asked for. */
final class NewIntent {

  /** Stripe's least charge in pence and cents. */
  private static final long LEAST = 30;

  private NewIntent() {}

  static JsonObject of(JsonObject params, long now) {
    String id = Ids.next("pi");
    JsonObject intent =
        Json.object(
            "id",
            id,
            "object",
            "payment_intent",
            "amount",
            amount(params),
            "amount_capturable",
            0,
            "amount_received",
            0,
            "automatic_payment_methods",
            automatic(params),
            "canceled_at",
            null,
            "cancellation_reason",
            null,
            "capture_method",
            "automatic",
            "client_secret",
            Ids.next(id + "_secret"),
            "confirmation_method",
            "automatic",
            "created",
            now,
            "currency",
            Json.required(params, "currency").toLowerCase(Locale.ROOT),
            "customer",
            params.get("customer"),
            "description",
            params.get("description"));
    later(params).entrySet().forEach(e -> intent.add(e.getKey(), e.getValue()));
    return intent;
  }

  private static JsonObject later(JsonObject params) {
    return Json.object(
        "last_payment_error", null,
        "latest_charge", null,
        "livemode", false,
        "metadata", Json.inner(params, "metadata"),
        "next_action", null,
        "payment_method", null,
        "payment_method_options", Json.object(),
        "payment_method_types", Json.array(List.of("card")),
        "processing", null,
        "receipt_email", params.get("receipt_email"),
        "setup_future_usage", null,
        "shipping", null,
        "statement_descriptor", null,
        "status", "requires_payment_method");
  }

  private static long amount(JsonObject params) {
    long amount = Json.number(params, "amount");
    if (amount < LEAST) {
      throw ApiFault.invalid(
          "amount_too_small", "amount", "Amount must be at least £0.30 gbp or its like.");
    }
    return amount;
  }

  private static Object automatic(JsonObject params) {
    boolean enabled = Json.flag(Json.inner(params, "automatic_payment_methods"), "enabled");
    boolean open = enabled || !params.has("payment_method_types");
    return Json.object("allow_redirects", "always", "enabled", open);
  }
}
