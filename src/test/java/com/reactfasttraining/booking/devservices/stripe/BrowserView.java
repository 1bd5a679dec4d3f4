package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.List;

/** What a browser that knows an intent's client secret may do and see. */
final class BrowserView {

  private static final List<String> SHOWN =
      List.of(
          "id",
          "object",
          "amount",
          "automatic_payment_methods",
          "canceled_at",
          "cancellation_reason",
          "capture_method",
          "client_secret",
          "confirmation_method",
          "created",
          "currency",
          "description",
          "last_payment_error",
          "livemode",
          "next_action",
          "payment_method",
          "payment_method_types",
          "processing",
          "receipt_email",
          "setup_future_usage",
          "shipping",
          "status");

  private BrowserView() {}

  /**
   * Checks that the browser may touch this.
   *
   * @throws ApiFault 403 for operations of the server, 400 for a wrong client secret
   */
  static void check(Operations.Found found, Call call, Store store) {
    if (!found.forBrowsers()) {
      throw ApiFault.of(
          403,
          "invalid_request_error",
          "This API call cannot be made with a publishable API key. Please use a secret API key.");
    }
    store
        .find(found.id())
        .flatMap(intent -> Json.text(intent, "client_secret"))
        .filter(
            secret -> !Json.text(call.params(), "client_secret").filter(secret::equals).isPresent())
        .ifPresent(
            secret -> {
              throw ApiFault.invalid(
                  "payment_intent_invalid_parameter",
                  "client_secret",
                  "The client_secret provided does not match the client_secret associated with"
                      + " the PaymentIntent.");
            });
  }

  /** The intent without what is the server's business; other documents as they are. */
  static JsonObject of(JsonObject document) {
    if (!Json.text(document, "object").filter("payment_intent"::equals).isPresent()) {
      return document;
    }
    JsonObject shown = new JsonObject();
    SHOWN.forEach(name -> shown.add(name, document.get(name)));
    return shown;
  }
}
