package com.reactfasttraining.booking.payment.stripe;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebhookSignatureTest {

  private static final String BODY = "{\"id\":\"evt_1\"}";
  private static final List<String> ROTATED = List.of("whsec_new", "whsec_old");

  @Test
  void acceptsTheNewSecretAndTheOldOneWhileTheyAreRotated() {
    assertThatNoException().isThrownBy(() -> check(signed("whsec_new"), ROTATED));
    assertThatNoException().isThrownBy(() -> check(signed("whsec_old"), ROTATED));
  }

  @Test
  void refusesTheOldSecretOnceItIsTakenAway() {
    assertThatThrownBy(() -> check(signed("whsec_old"), List.of("whsec_new")))
        .isInstanceOf(SignatureVerificationException.class);
  }

  @Test
  void refusesTheSecretOfAStranger() {
    assertThatThrownBy(() -> check(signed("whsec_other"), ROTATED))
        .isInstanceOf(SignatureVerificationException.class);
    assertThatThrownBy(() -> check("", ROTATED)).isInstanceOf(SignatureVerificationException.class);
  }

  private static void check(String header, List<String> secrets)
      throws SignatureVerificationException {
    WebhookSignature.check(BODY, header, secrets);
  }

  private static String signed(String secret) throws GeneralSecurityException {
    long now = Clock.systemUTC().instant().getEpochSecond();
    return "t=%d,v1=%s".formatted(now, Webhook.Util.computeHmacSha256(secret, now + "." + BODY));
  }
}
