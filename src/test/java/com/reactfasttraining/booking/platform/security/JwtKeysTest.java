package com.reactfasttraining.booking.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPoint;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class JwtKeysTest {

  private static final String SECRET = "a secret of at least thirty-two characters";

  @Test
  void multipliesTheGeneratorAsTheStandardSays() {
    // NIST "Mathematical routines for the NIST prime elliptic curves", P-256, k = 2 and k =
    // 112233445566778899
    ECPoint twice = new CurveP256().generatorTimes(BigInteger.TWO);
    assertThat(twice.getAffineX().toString(16))
        .isEqualTo("7cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978");
    ECPoint many = new CurveP256().generatorTimes(new BigInteger("112233445566778899"));
    assertThat(many.getAffineX().toString(16))
        .isEqualTo("339150844ec15234807fe862a86be77977dbfb3ae3d96f4c22795513aeaab82f");
  }

  @Test
  void derivesAPointOnTheCurve() {
    CurveP256 curve = new CurveP256();
    ECPoint point = ((ECPublicKey) JwtKeys.from(SECRET).publicKey()).getW();
    BigInteger prime = ((java.security.spec.ECFieldFp) curve.spec().getCurve().getField()).getP();
    BigInteger x = point.getAffineX();
    BigInteger right =
        x.pow(3)
            .add(curve.spec().getCurve().getA().multiply(x))
            .add(curve.spec().getCurve().getB())
            .mod(prime);
    assertThat(point.getAffineY().pow(2).mod(prime)).isEqualTo(right);
  }

  @Test
  void everyInstanceWithTheSameSecretHasTheSameKey() {
    assertThat(JwtKeys.from(SECRET).publicKeyPem()).isEqualTo(JwtKeys.from(SECRET).publicKeyPem());
    assertThat(JwtKeys.from(SECRET).publicKeyPem())
        .isNotEqualTo(JwtKeys.from(SECRET + "x").publicKeyPem());
  }

  @Test
  void signsTokensThatThePublishedKeyVerifies() throws Exception {
    JwtKeys keys = JwtKeys.from(SECRET);
    String token = AccessTokens.compact(keys, claims());
    assertThat(isSignedBy(published(keys), token)).isTrue();
    assertThat(isSignedBy(published(JwtKeys.from(SECRET + "x")), token)).isFalse();
    String[] parts = token.split("\\.");
    String forged = parts[0] + '.' + parts[1] + "x." + parts[2];
    assertThat(isSignedBy(published(keys), forged)).isFalse();
  }

  @Test
  void carriesNothingPersonal() {
    assertThat(claims().keySet())
        .containsExactlyInAnyOrder("iss", "sub", "upn", "groups", "iat", "exp", "jti");
    assertThat(claims().getInt("exp") - claims().getInt("iat")).isEqualTo(900);
    assertThat(claims().getString("sub")).isEqualTo("PUBLIC0ID");
  }

  private static JsonObject claims() {
    return AccessTokens.claims(
        "PUBLIC0ID", List.of("STAFF"), Instant.parse("2026-11-24T10:00:00Z"));
  }

  private static PublicKey published(JwtKeys keys) throws Exception {
    String body = keys.publicKeyPem().replaceAll("-----[A-Z ]+-----|\\s", "");
    return KeyFactory.getInstance("EC")
        .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(body)));
  }

  private static boolean isSignedBy(PublicKey key, String token) throws Exception {
    int end = token.lastIndexOf('.');
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key);
    signature.update(token.substring(0, end).getBytes(StandardCharsets.US_ASCII));
    return signature.verify(Base64.getUrlDecoder().decode(token.substring(end + 1)));
  }
}
