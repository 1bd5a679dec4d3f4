package com.reactfasttraining.booking.devservices.stripe;

import static com.reactfasttraining.booking.devservices.stripe.TestCard.asking;
import static com.reactfasttraining.booking.devservices.stripe.TestCard.declining;
import static com.reactfasttraining.booking.devservices.stripe.TestCard.paying;
import static com.reactfasttraining.booking.devservices.stripe.TestCard.turning;

import com.reactfasttraining.booking.devservices.stripe.TestCard.Aftermath;
import com.reactfasttraining.booking.devservices.stripe.TestCard.Decline;
import java.util.List;
import java.util.Optional;

/** The cards of Stripe's testing page that the sandbox knows. */
final class TestCards {

  private static final String DECLINED = "Your card was declined.";
  private static final Decline FUNDS =
      declined("insufficient_funds", "Your card has insufficient funds.");

  private static final List<TestCard> ALL =
      List.of(
          paying("pm_card_visa", "4242424242424242", "visa"),
          paying("pm_card_gb", "4000008260000000", "visa"),
          paying("pm_card_visa_debit", "4000056655665556", "visa"),
          paying("pm_card_mastercard", "5555555555554444", "mastercard"),
          paying("pm_card_amex", "378282246310005", "amex"),
          declining(
              "pm_card_chargeDeclined", "4000000000000002", declined("generic_decline", DECLINED)),
          declining("pm_card_chargeDeclinedInsufficientFunds", "4000000000009995", FUNDS),
          declining(
              "pm_card_chargeDeclinedLostCard",
              "4000000000009987",
              declined("lost_card", DECLINED)),
          declining(
              "pm_card_chargeDeclinedStolenCard",
              "4000000000009979",
              declined("stolen_card", DECLINED)),
          declining(
              "pm_card_chargeDeclinedFraudulent",
              "4100000000000019",
              declined("fraudulent", DECLINED)),
          declining(
              "pm_card_chargeDeclinedVelocityLimitExceeded",
              "4000000000006975",
              declined("card_velocity_exceeded", DECLINED)),
          declining(
              "pm_card_chargeDeclinedExpiredCard",
              "4000000000000069",
              new Decline("expired_card", "expired_card", "Your card has expired.")),
          declining(
              "pm_card_chargeDeclinedIncorrectCvc",
              "4000000000000127",
              new Decline(
                  "incorrect_cvc", "incorrect_cvc", "Your card's security code is incorrect.")),
          declining(
              "pm_card_chargeDeclinedProcessingError",
              "4000000000000119",
              new Decline(
                  "processing_error",
                  "processing_error",
                  "An error occurred while processing your card. Try again in a little bit.")),
          asking("pm_card_authenticationRequired", "4000002500003155", null),
          asking("pm_card_threeDSecure2Required", "4000000000003220", null),
          asking(
              "pm_card_threeDSecureRequiredChargeDeclined",
              "4000008400001629",
              declined("generic_decline", DECLINED)),
          asking(
              "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds",
              "4000008260003178",
              FUNDS),
          turning("pm_card_createDispute", "4000000000000259", Aftermath.DISPUTE),
          turning("pm_card_pendingRefund", "4000000000007726", Aftermath.PENDING_REFUND),
          turning("pm_card_refundFail", "4000000000005126", Aftermath.FAILING_REFUND),
          turning("pm_sandbox_processing", "4000000000000085", Aftermath.PROCESSING));

  private TestCards() {}

  static Optional<TestCard> named(String paymentMethod) {
    return ALL.stream().filter(card -> card.paymentMethod().equals(paymentMethod)).findFirst();
  }

  static Optional<TestCard> numbered(String number) {
    String digits = number.replaceAll("\\D", "");
    return ALL.stream().filter(card -> card.number().equals(digits)).findFirst();
  }

  private static Decline declined(String declineCode, String message) {
    return new Decline("card_declined", declineCode, message);
  }
}
