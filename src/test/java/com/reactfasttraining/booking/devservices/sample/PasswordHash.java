package com.reactfasttraining.booking.devservices.sample;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes as Jakarta Security's {@code Pbkdf2PasswordHash} writes them, of passwords that are
 * printed at every start: with few rounds, because a server that is quick to start is slow at many.
 */
final class PasswordHash {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final int ITERATIONS = 1_000;
  private static final int BITS = 256;

  private PasswordHash() {}

  /** {@code algorithm:iterations:salt:hash}, both in Base64. */
  static String of(String password) {
    byte[] salt = new byte[32];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS);
    try {
      byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return String.join(
          ":",
          ALGORITHM,
          String.valueOf(ITERATIONS),
          base64.encodeToString(salt),
          base64.encodeToString(hash));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
