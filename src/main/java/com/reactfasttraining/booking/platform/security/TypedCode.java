package com.reactfasttraining.booking.platform.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A secret that people read out and type in: 80 random bits, such as {@code K7M2-9QXA-0B1C-D2E3}.
 * Small letters, other separators and letters that look like a digit are read as what they are
 * meant to be (Crockford's base 32).
 */
public final class TypedCode {

  private static final int LENGTH = 16;

  private final String plain;

  private TypedCode(String plain) {
    this.plain = plain;
  }

  public static TypedCode random() {
    return new TypedCode(Tokens.readable(LENGTH));
  }

  /** As somebody typed it. */
  public static TypedCode typed(String text) {
    String letters = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    return new TypedCode(letters.replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  public byte[] hash() {
    return Tokens.hash(plain);
  }

  /** To be encrypted, so that its owner may see it again. */
  public byte[] clear() {
    return plain.getBytes(StandardCharsets.US_ASCII);
  }

  /** In groups of four, to be read out and written down. */
  @Override
  public String toString() {
    return plain.replaceAll("(.{4})(?!$)", "$1-");
  }
}
