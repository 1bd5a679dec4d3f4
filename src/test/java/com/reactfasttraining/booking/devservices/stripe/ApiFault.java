package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;

/** A refusal in Stripe's form: {@code {"error": {"type": …, "code": …, "message": …}}}. */
final class ApiFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient JsonObject error;

  private ApiFault(int status, JsonObject error) {
    super(Json.required(error, "message"));
    this.status = status;
    this.error = error;
  }

  static ApiFault of(int status, String type, String message) {
    return new ApiFault(status, Json.object("type", type, "message", message));
  }

  /** A request that is wrong in itself. */
  static ApiFault invalid(String code, String param, String message) {
    return of(400, "invalid_request_error", message).with("code", code).with("param", param);
  }

  /** An object that is not there. */
  static ApiFault missing(String kind, String id) {
    return of(404, "invalid_request_error", "No such " + kind + ": '" + id + "'")
        .with("code", "resource_missing")
        .with("param", kind.equals("payment_intent") ? "intent" : "id");
  }

  /** Something that the state of the intent forbids; Stripe shows the intent with it. */
  static ApiFault state(JsonObject intent, String message) {
    return of(400, "invalid_request_error", message)
        .with("code", "payment_intent_unexpected_state")
        .with("payment_intent", intent.deepCopy());
  }

  /** A charge that the card's bank refused. */
  static ApiFault declined(JsonObject lastError, JsonObject intent) {
    ApiFault fault = new ApiFault(402, lastError.deepCopy());
    return fault.with("payment_intent", intent.deepCopy());
  }

  static ApiFault unauthorized(String message) {
    return of(401, "invalid_request_error", message);
  }

  ApiFault with(String name, Object value) {
    error.add(name, Json.element(value));
    return this;
  }

  int status() {
    return status;
  }

  JsonObject body(String requestId) {
    JsonObject shown = error.deepCopy();
    shown.addProperty("request_log_url", "https://dashboard.stripe.com/test/logs/" + requestId);
    return Json.object("error", shown);
  }
}
