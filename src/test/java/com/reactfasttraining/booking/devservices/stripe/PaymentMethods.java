package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.Optional;

/** Turns what a caller names or types into a stored payment method. */
final class PaymentMethods {

  private final Account account;
  private final Store store;

  PaymentMethods(Account account, Store store) {
    this.account = account;
    this.store = store;
  }

  /** A stored method by its id, or a fresh one of a test name such as {@code pm_card_visa}. */
  JsonObject find(String name) {
    return store
        .find(name)
        .orElseGet(
            () ->
                TestCards.named(name)
                    .map(card -> store(card, new JsonObject()))
                    .orElseThrow(() -> ApiFault.missing("PaymentMethod", name)));
  }

  /** A method of typed card data: {@code type=card, card[number], card[exp_month], …}. */
  JsonObject create(JsonObject data) {
    JsonObject typed = Json.inner(data, "card");
    String number = Json.required(typed, "number");
    TestCard card = TestCards.numbered(number).orElseThrow(() -> unknown(number));
    return store(card, typed);
  }

  /** How the method behaves. */
  TestCard card(JsonObject method) {
    return TestCards.numbered(Json.required(Json.inner(method, "sandbox"), "number")).orElseThrow();
  }

  /** The method as Stripe shows it. */
  JsonObject shown(JsonObject method) {
    JsonObject shown = method.deepCopy();
    shown.remove("sandbox");
    return shown;
  }

  private JsonObject store(TestCard card, JsonObject typed) {
    JsonObject method =
        Json.object(
            "id", Ids.next("pm"),
            "object", "payment_method",
            "billing_details", Json.object("address", Json.object(), "email", null, "name", null),
            "card", details(card, typed),
            "created", account.now(),
            "customer", null,
            "livemode", false,
            "metadata", Json.object(),
            "sandbox", Json.object("number", card.number()),
            "type", "card");
    store.add(method);
    return method;
  }

  private static JsonObject details(TestCard card, JsonObject typed) {
    return Json.object(
        "brand", card.brand(),
        "country", "GB",
        "exp_month", typedNumber(typed, "exp_month").orElse(12L),
        "exp_year", typedNumber(typed, "exp_year").orElse(2034L),
        "fingerprint", Integer.toHexString(card.number().hashCode()),
        "funding", "credit",
        "last4", card.last4(),
        "three_d_secure_usage", Json.object("supported", true));
  }

  private static Optional<Long> typedNumber(JsonObject typed, String name) {
    return Json.text(typed, name).map(Long::parseLong);
  }

  private static ApiFault unknown(String number) {
    boolean complete = number.replaceAll("\\D", "").length() >= 13;
    return ApiFault.of(
            402,
            "card_error",
            complete
                ? "Your card was declined. Your request was in test mode, but used a non test card."
                : "Your card number is incomplete.")
        .with("code", complete ? "card_declined" : "incorrect_number")
        .with("decline_code", "test_mode_live_card");
  }
}
