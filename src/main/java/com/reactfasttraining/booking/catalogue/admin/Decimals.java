package com.reactfasttraining.booking.catalogue.admin;

import java.math.BigDecimal;

/** Brings typed numbers to one form, so that 85 and 85.00 count as the same answer. */
final class Decimals {

  private Decimals() {}

  /** With so many decimals, or with more if it needs them: those are refused by name later. */
  static BigDecimal withAtLeast(int decimals, BigDecimal typed) {
    BigDecimal plain = typed.stripTrailingZeros();
    return plain.scale() < decimals ? plain.setScale(decimals) : plain;
  }
}
