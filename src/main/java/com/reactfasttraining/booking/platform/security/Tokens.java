package com.reactfasttraining.booking.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Random secrets and public ids.
 *
 * <p>A token carries 256 random bits and is stored as its SHA-256 only; with that much entropy a
 * slow hash adds nothing (OWASP Session Management: at least 64 bits). A public id carries 80 bits:
 * it identifies, it does not authorise.
 */
public final class Tokens {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private Tokens() {}

  /** A new secret, safe in a URL. */
  public static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What is kept of a secret. */
  public static byte[] hash(String secret) {
    return sha256(secret.getBytes(StandardCharsets.UTF_8));
  }

  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A public id of 16 characters. */
  public static String publicId() {
    return readable(16);
  }

  /** Random letters and digits that are not mistaken for one another (Crockford's base 32). */
  public static String readable(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
