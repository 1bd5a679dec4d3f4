package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Aftermath;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Decline;
import java.time.Duration;
import java.util.List;

/** What the customer's bank makes of an intent: asks, pays or declines. */
final class Confirmation {

  private static final List<String> CONFIRMABLE =
      List.of("requires_payment_method", "requires_confirmation", "requires_action");
  private static final Duration SETTLING = Duration.ofSeconds(3);

  private static final String NO_METHOD =
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either"
          + " update the PaymentIntent with a payment method and then confirm it again, or confirm"
          + " it again directly with a payment method or ConfirmationToken.";

  private final Account account;
  private final Events events;
  private final Charges charges;
  private final PaymentMethods methods;

  Confirmation(Account account, Events events, Charges charges, PaymentMethods methods) {
    this.account = account;
    this.events = events;
    this.charges = charges;
    this.methods = methods;
  }

  /**
   * Asks the bank.
   *
   * @throws ApiFault 402 when it declines; 400 when the state forbids it or no method is known
   */
  JsonObject confirm(JsonObject intent, JsonObject params) {
    String status = Json.required(intent, "status");
    if (!CONFIRMABLE.contains(status)) {
      throw ApiFault.state(intent, "You cannot confirm this PaymentIntent because " + why(status));
    }
    JsonObject method = choose(intent, params);
    intent.add("last_payment_error", Json.element(null));
    if (methods.card(method).authentication()) {
      return ask(intent, params);
    }
    return charge(intent, method);
  }

  /** Puts the method that the parameters name, or the one chosen before, on the intent. */
  JsonObject choose(JsonObject intent, JsonObject params) {
    JsonObject method =
        params.has("payment_method_data")
            ? methods.create(Json.inner(params, "payment_method_data"))
            : Json.text(params, "payment_method")
                .or(() -> Json.text(intent, "payment_method"))
                .map(methods::find)
                .orElseThrow(() -> ApiFault.state(intent, NO_METHOD));
    intent.add("payment_method", method.get("id"));
    return method;
  }

  JsonObject authenticate(JsonObject intent, boolean approved) {
    String status = Json.required(intent, "status");
    if (!status.equals("requires_action")) {
      throw ApiFault.state(
          intent, "There is nothing to authenticate: the status is " + status + ".");
    }
    intent.add("next_action", Json.element(null));
    JsonObject method = methods.find(Json.required(intent, "payment_method"));
    if (approved) {
      return charge(intent, method);
    }
    fail(intent, PaymentError.unauthenticated(methods.shown(method)));
    return intent;
  }

  private JsonObject ask(JsonObject intent, JsonObject params) {
    intent.addProperty("status", "requires_action");
    intent.add("next_action", NextAction.of(intent, params, account.address()));
    events.emit("payment_intent.requires_action", intent);
    return intent;
  }

  private JsonObject charge(JsonObject intent, JsonObject method) {
    TestCard card = methods.card(method);
    JsonObject charge = charges.pending(intent, method);
    intent.add("latest_charge", charge.get("id"));
    Decline decline = card.decline();
    if (decline != null) {
      JsonObject error = PaymentError.declined(decline, charge, methods.shown(method));
      charges.fail(charge, decline);
      fail(intent, error);
      throw ApiFault.declined(error, intent);
    }
    if (card.aftermath() == Aftermath.PROCESSING) {
      intent.addProperty("status", "processing");
      events.emit("payment_intent.processing", intent);
      account.later(SETTLING, () -> succeed(intent, charge));
      return intent;
    }
    succeed(intent, charge);
    if (card.aftermath() == Aftermath.DISPUTE) {
      account.later(SETTLING, () -> charges.dispute(charge));
    }
    return intent;
  }

  private void succeed(JsonObject intent, JsonObject charge) {
    if (Json.required(intent, "status").equals("canceled")) {
      return;
    }
    charges.succeed(charge);
    intent.addProperty("status", "succeeded");
    intent.add("amount_received", intent.get("amount"));
    events.emit("payment_intent.succeeded", intent);
  }

  private void fail(JsonObject intent, JsonObject error) {
    intent.addProperty("status", "requires_payment_method");
    intent.add("payment_method", Json.element(null));
    intent.add("last_payment_error", error);
    events.emit("payment_intent.payment_failed", intent);
  }

  private static String why(String status) {
    return status.equals("succeeded")
        ? "it has already succeeded after being previously confirmed."
        : "it has a status of %s. Only a PaymentIntent with one of the following statuses may be confirmed: %s."
            .formatted(status, String.join(", ", CONFIRMABLE));
  }
}
