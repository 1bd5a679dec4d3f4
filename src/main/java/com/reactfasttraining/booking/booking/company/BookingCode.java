package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.platform.security.Tokens;
import java.util.Locale;

/**
 * The secret with which people of a company book on invoice: 80 random bits, such as {@code
 * K7M2-9QXA-0B1C-D2E3}. Small letters, other separators and letters that look like a digit are read
 * as what they are meant to be (Crockford's base 32).
 */
final class BookingCode {

  private static final int LENGTH = 16;

  private final String plain;

  private BookingCode(String plain) {
    this.plain = plain;
  }

  static BookingCode random() {
    return new BookingCode(Tokens.readable(LENGTH));
  }

  /** As somebody typed it. */
  static BookingCode typed(String text) {
    String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return new BookingCode(letters.replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  byte[] hash() {
    return Tokens.hash(plain);
  }

  /** In groups of four, to be read out and written down. */
  @Override
  public String toString() {
    return plain.replaceAll("(.{4})(?!$)", "$1-");
  }
}
