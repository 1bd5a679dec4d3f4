package com.reactfasttraining.booking.platform.security;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The ES256 key pair of access tokens, derived from {@code JWT_SECRET}: every instance with the
 * same secret signs and accepts the same tokens, and there is no key file to keep.
 *
 * <p>MicroProfile JWT verifies public-key signatures only, so a plain HMAC would not do. The
 * private number is HMAC-SHA512 of a fixed label; 512 bits reduced modulo the order leave no useful
 * bias.
 */
public final class JwtKeys {

  private static final String LABEL = "react-fast-booking ES256 signing key 1";

  private final PrivateKey privateKey;
  private final PublicKey publicKey;

  private JwtKeys(PrivateKey privateKey, PublicKey publicKey) {
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  public static JwtKeys from(String secret) {
    try {
      CurveP256 curve = new CurveP256();
      BigInteger number = curve.scalar(hmac(secret));
      KeyFactory keys = KeyFactory.getInstance("EC");
      return new JwtKeys(
          keys.generatePrivate(new ECPrivateKeySpec(number, curve.spec())),
          keys.generatePublic(new ECPublicKeySpec(curve.generatorTimes(number), curve.spec())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has EC keys", e);
    }
  }

  /** The signature as JSON Web Signature wants it: both numbers, 64 bytes (RFC 7518 §3.4). */
  public byte[] sign(byte[] content) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initSign(privateKey);
      signature.update(content);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK signs with ECDSA", e);
    }
  }

  public PublicKey publicKey() {
    return publicKey;
  }

  /** The public key as the verifier of the platform reads it. */
  public String publicKeyPem() {
    String body =
        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey.getEncoded());
    return "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----";
  }

  private static byte[] hmac(String secret) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
    return mac.doFinal(LABEL.getBytes(StandardCharsets.UTF_8));
  }
}
