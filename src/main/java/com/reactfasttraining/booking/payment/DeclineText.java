package com.reactfasttraining.booking.payment;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told when a payment is declined: what happened, and what to do now.
 *
 * <p>The codes are all of docs.stripe.com/declines/codes, for cards and for other methods. Where
 * the reason could be a suspicion (fraud, lost or stolen cards, risk), the text is the general one,
 * as Stripe advises: whoever holds a card wrongly learns nothing from it.
 */
final class DeclineText {

  private static final String GENERAL =
      "Your bank declined the card and did not say why. Please try another card, or ask your bank.";
  private static final String CHECK = " Please check it and try again.";
  private static final String OTHER = " Please use another card.";
  private static final String OTHER_WAY = " Please choose another way to pay.";

  private static final Map<String, Set<String>> CODES =
      Map.ofEntries(
          Map.entry(
              GENERAL,
              Set.of(
                  "approve_with_id",
                  "call_issuer",
                  "do_not_honor",
                  "do_not_try_again",
                  "fraudulent",
                  "generic_decline",
                  "lost_card",
                  "merchant_blacklist",
                  "no_action_taken",
                  "not_permitted",
                  "pickup_card",
                  "restricted_card",
                  "revocation_of_all_authorizations",
                  "revocation_of_authorization",
                  "security_violation",
                  "service_not_allowed",
                  "stolen_card",
                  "stop_payment_order",
                  "transaction_not_allowed")),
          Map.entry(
              "The payment was declined, and we were not told why." + OTHER_WAY,
              Set.of(
                  "compliance_violation",
                  "invalid_business_account",
                  "partner_generic_decline",
                  "partner_high_risk_customer",
                  "partner_payment_not_found",
                  "payment_disputed")),
          Map.entry(
              "There is not enough money on the card or account. Please use another one.",
              Set.of("insufficient_funds")),
          Map.entry("The card has expired." + OTHER, Set.of("expired_card")),
          Map.entry(
              "The security code (CVC) is not right." + CHECK,
              Set.of("incorrect_cvc", "invalid_cvc")),
          Map.entry(
              "The card number is not right." + CHECK,
              Set.of("incorrect_number", "invalid_number")),
          Map.entry("The expiry month is not right." + CHECK, Set.of("invalid_expiry_month")),
          Map.entry("The expiry year is not right." + CHECK, Set.of("invalid_expiry_year")),
          Map.entry(
              "The address does not belong to the card." + CHECK, Set.of("incorrect_address")),
          Map.entry("The postcode does not belong to the card." + CHECK, Set.of("incorrect_zip")),
          Map.entry("The PIN was not right." + CHECK, Set.of("incorrect_pin", "invalid_pin")),
          Map.entry("The PIN was wrong too often." + OTHER, Set.of("pin_try_exceeded")),
          Map.entry(
              "The card works only with its PIN, which cannot be asked for here." + OTHER,
              Set.of("offline_pin_required", "online_or_offline_pin_required")),
          Map.entry(
              "The card cannot be used for this purchase." + OTHER, Set.of("card_not_supported")),
          Map.entry(
              "Your card or account cannot pay in this currency. Please use another one.",
              Set.of("currency_not_supported")),
          Map.entry(
              "The card's limit has been reached." + OTHER,
              Set.of("card_velocity_exceeded", "withdrawal_count_limit_exceeded")),
          Map.entry(
              "Your bank does not allow the amount. Please use another card, or ask your bank.",
              Set.of("invalid_amount")),
          Map.entry(
              "The account behind the card could not be used. Please ask your bank, or use another"
                  + " card.",
              Set.of("invalid_account", "new_account_information_available")),
          Map.entry(
              "A payment of the same amount was made a moment ago. Please check your bank"
                  + " statement before you try again.",
              Set.of("duplicate_transaction")),
          Map.entry(
              "The payment could not be processed just now. Please try again in a minute.",
              Set.of("processing_error")),
          Map.entry(
              "Your bank could not be reached. Please try again in a minute.",
              Set.of("issuer_not_available")),
          Map.entry(
              "The payment did not go through. Please try again.", Set.of("reenter_transaction")),
          Map.entry(
              "Your bank asks you to try again later, or to use another card.",
              Set.of("try_again_later")),
          Map.entry(
              "A test card cannot pay here. Please use a real card.", Set.of("testmode_decline")),
          Map.entry(
              "Your bank wants you to approve the payment. Please try again and follow its steps.",
              Set.of(
                  "authentication_not_handled",
                  "authentication_required",
                  "mobile_device_authentication_required")),
          Map.entry(
              "Your bank could not confirm that it is you. Please try again, or use another card.",
              Set.of("payment_intent_authentication_failure")),
          Map.entry(
              "The amount is over a limit of your account. Please raise the limit and try again, or"
                  + " choose another way to pay.",
              Set.of("payment_limit_exceeded")),
          Map.entry(
              "Your account for this way of paying could not be used. Please check it and try"
                  + " again, or choose another way to pay.",
              Set.of("invalid_customer_account", "expired_payment_information")),
          Map.entry(
              "You have not agreed to this payment, or not any more." + OTHER_WAY,
              Set.of("invalid_authorization", "invalid_billing_agreement")),
          Map.entry(
              "Some of what was entered for the payment is not right. Please try again, or choose"
                  + " another way to pay.",
              Set.of("invalid_payment_information")));

  private static final Map<String, String> TEXTS =
      CODES.entrySet().stream()
          .flatMap(entry -> entry.getValue().stream().map(code -> Map.entry(code, entry.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private DeclineText() {}

  /** The text for a code; one that Stripe adds tomorrow gets the general one. */
  static String of(@Nullable String code) {
    return code == null ? GENERAL : TEXTS.getOrDefault(code, GENERAL);
  }

  /** The codes that have a text. */
  static Set<String> known() {
    return TEXTS.keySet();
  }
}
