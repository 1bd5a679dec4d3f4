package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Decline;

/** What stands in {@code last_payment_error} of an intent, and in the answer to the caller. */
final class PaymentError {

  private PaymentError() {}

  static JsonObject declined(Decline decline, JsonObject charge, JsonObject method) {
    return Json.object(
        "charge", charge.get("id"),
        "code", decline.code(),
        "decline_code", decline.declineCode(),
        "doc_url", "https://stripe.com/docs/error-codes/" + decline.code().replace('_', '-'),
        "message", decline.message(),
        "payment_method", method,
        "type", "card_error");
  }

  static JsonObject unauthenticated(JsonObject method) {
    return Json.object(
        "code", "payment_intent_authentication_failure",
        "doc_url", "https://stripe.com/docs/error-codes/payment-intent-authentication-failure",
        "message",
            "We are unable to authenticate your payment method. Please choose a different payment"
                + " method and try again.",
        "payment_method", method,
        "type", "invalid_request_error");
  }
}
