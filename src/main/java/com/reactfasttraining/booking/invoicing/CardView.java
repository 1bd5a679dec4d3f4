package com.reactfasttraining.booking.invoicing;

import java.util.Locale;

/**
 * The card that paid: its brand as Stripe names it, such as {@code visa}, and its last four digits.
 */
public record CardView(String brand, String lastFour) {

  /** Such as {@code Visa ending 4242}. */
  public String words() {
    return name() + " ending " + lastFour;
  }

  private String name() {
    return switch (brand) {
      case "amex" -> "American Express";
      case "jcb" -> "JCB";
      case "unionpay" -> "UnionPay";
      default -> brand.substring(0, 1).toUpperCase(Locale.ROOT) + brand.substring(1);
    };
  }
}
