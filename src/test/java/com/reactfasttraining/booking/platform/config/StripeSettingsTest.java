package com.reactfasttraining.booking.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StripeSettingsTest {

  @Test
  void takesOneWebhookSecretOrTwo() {
    assertThat(with("whsec_1").stripe().webhookSecrets()).containsExactly("whsec_1");
    assertThat(with("whsec_new, whsec_old").stripe().webhookSecrets())
        .containsExactly("whsec_new", "whsec_old");
    assertThat(with("whsec_new, whsec_old").faults()).isEmpty();
  }

  @Test
  void complainsOfAnythingElse() {
    assertThat(with("whsec_new,").faults()).anyMatch(text -> text.startsWith("STRIPE_WEBHOOK"));
    assertThat(with("whsec_1,whsec_2,whsec_3").faults()).hasSize(1);
    assertThat(with("whsec_1 sk_2").faults()).hasSize(1).noneMatch(text -> text.contains("sk_2"));
  }

  private static Settings with(String secrets) {
    return new SettingsFixture().with("STRIPE_WEBHOOK_SECRET", secrets).build();
  }
}
