package com.reactfasttraining.booking.devservices.stripe;

import java.security.SecureRandom;

/** Random ids of Stripe's look. */
final class Ids {

  private static final String LETTERS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** Such as {@code pi_} and 24 letters and digits. */
  static String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix).append('_');
    RANDOM.ints(24, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(id::append);
    return id.toString();
  }
}
