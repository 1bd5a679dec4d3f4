package com.reactfasttraining.booking.platform.security;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what must not be readable in the database or its backups, with {@code DATA_KEY}.
 *
 * <p>AES-256-GCM with a random 96-bit nonce (NIST SP 800-38D). The purpose is bound in as
 * associated data: what was encrypted for one purpose cannot be read as another. Layout: one
 * version byte, the nonce, then ciphertext and tag.
 */
@ApplicationScoped
public class SecretBox {

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private Settings settings;

  public byte[] seal(String purpose, byte[] clear) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, purpose, nonce, clear);
    return ByteBuffer.allocate(1 + NONCE + sealed.length)
        .put(VERSION)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * Reads what {@link #seal} made for the same purpose.
   *
   * @throws IllegalStateException when it was changed, or sealed with another key or purpose
   */
  public byte[] open(String purpose, byte[] sealed) {
    ByteBuffer buffer = ByteBuffer.wrap(sealed);
    if (sealed.length <= 1 + NONCE || buffer.get() != VERSION) {
      throw new IllegalStateException("not something that was sealed here");
    }
    byte[] nonce = new byte[NONCE];
    buffer.get(nonce);
    byte[] rest = new byte[buffer.remaining()];
    buffer.get(rest);
    return run(Cipher.DECRYPT_MODE, purpose, nonce, rest);
  }

  /**
   * A keyed hash (HMAC-SHA-256) of something that may hold a secret too weak for a plain hash, such
   * as a password; only for comparing with another one of the same purpose.
   */
  public byte[] fingerprint(String purpose, byte[] clear) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(settings.dataKey(), "HmacSHA256"));
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      return mac.doFinal(clear);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
    }
  }

  private byte[] run(int mode, String purpose, byte[] nonce, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      SecretKeySpec key = new SecretKeySpec(settings.dataKey(), "AES");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot encrypt or decrypt for " + purpose, e);
    }
  }
}
