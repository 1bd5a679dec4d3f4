package com.reactfasttraining.booking.payment;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told when a card is declined: what happened, and what to do now.
 *
 * <p>The codes are those of Stripe's list "Decline codes". Where Stripe advises not to give the
 * real reason (fraud, lost or stolen cards), the text is the general one.
 */
final class DeclineText {

  private static final String GENERAL =
      "Your bank declined the card and did not say why. Please try another card, or ask your bank.";
  private static final String CHECK = " Please check it and try again.";
  private static final String OTHER = " Please use another card.";

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("insufficient_funds", "There is not enough money on the card." + OTHER),
          Map.entry("expired_card", "The card has expired." + OTHER),
          Map.entry("incorrect_cvc", "The security code (CVC) is not right." + CHECK),
          Map.entry("invalid_cvc", "The security code (CVC) is not right." + CHECK),
          Map.entry("incorrect_number", "The card number is not right." + CHECK),
          Map.entry("invalid_number", "The card number is not right." + CHECK),
          Map.entry("invalid_expiry_month", "The expiry month is not right." + CHECK),
          Map.entry("invalid_expiry_year", "The expiry year is not right." + CHECK),
          Map.entry("incorrect_zip", "The postcode does not belong to the card." + CHECK),
          Map.entry("incorrect_pin", "The PIN was not right." + CHECK),
          Map.entry("invalid_pin", "The PIN was not right." + CHECK),
          Map.entry("pin_try_exceeded", "The PIN was wrong too often." + OTHER),
          Map.entry("card_not_supported", "The card cannot be used for this purchase." + OTHER),
          Map.entry("currency_not_supported", "The card cannot pay in this currency." + OTHER),
          Map.entry("card_velocity_exceeded", "The card's limit has been reached." + OTHER),
          Map.entry(
              "withdrawal_count_limit_exceeded", "The card's limit has been reached." + OTHER),
          Map.entry(
              "duplicate_transaction",
              "A payment of the same amount was made a moment ago. Please check your bank"
                  + " statement before you try again."),
          Map.entry(
              "processing_error",
              "The card could not be processed just now. Please try again in a minute."),
          Map.entry(
              "issuer_not_available",
              "Your bank could not be reached. Please try again in a minute."),
          Map.entry("reenter_transaction", "The payment did not go through. Please try again."),
          Map.entry("try_again_later", "Your bank asks to try again later, or use another card."),
          Map.entry(
              "authentication_required",
              "Your bank wants you to approve the payment. Please try again and follow its steps."),
          Map.entry(
              "payment_intent_authentication_failure",
              "Your bank could not confirm that it is you. Please try again, or use another card."));

  private DeclineText() {}

  static String of(@Nullable String code) {
    return code == null ? GENERAL : TEXTS.getOrDefault(code, GENERAL);
  }
}
