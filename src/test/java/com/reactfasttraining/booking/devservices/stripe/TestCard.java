package com.reactfasttraining.booking.devservices.stripe;

import org.jspecify.annotations.Nullable;

/**
 * A payment method that behaves in one known way, as Stripe's testing page lists them.
 *
 * @param paymentMethod the name that a server may confirm with, such as {@code pm_card_visa}
 * @param number the number that a customer types, digits only
 * @param authentication whether the bank asks for 3-D Secure first
 * @param decline what the bank answers in the end; null when it pays
 * @param aftermath what happens after the payment
 */
record TestCard(
    String paymentMethod,
    String number,
    String brand,
    boolean authentication,
    @Nullable Decline decline,
    Aftermath aftermath) {

  /** Why a bank refuses; both codes as in Stripe's list of decline codes. */
  record Decline(String code, String declineCode, String message) {}

  /** Later turns of fate. */
  enum Aftermath {
    NONE,
    /** The money arrives some time after the confirmation. */
    PROCESSING,
    /** The customer disputes the charge. */
    DISPUTE,
    /** A refund stays pending for a while. */
    PENDING_REFUND,
    /** A refund succeeds and then fails. */
    FAILING_REFUND
  }

  static TestCard paying(String paymentMethod, String number, String brand) {
    return new TestCard(paymentMethod, number, brand, false, null, Aftermath.NONE);
  }

  static TestCard declining(String paymentMethod, String number, Decline decline) {
    return new TestCard(paymentMethod, number, "visa", false, decline, Aftermath.NONE);
  }

  static TestCard asking(String paymentMethod, String number, @Nullable Decline decline) {
    return new TestCard(paymentMethod, number, "visa", true, decline, Aftermath.NONE);
  }

  static TestCard turning(String paymentMethod, String number, Aftermath aftermath) {
    return new TestCard(paymentMethod, number, "visa", false, null, aftermath);
  }

  String last4() {
    return number.substring(number.length() - 4);
  }
}
