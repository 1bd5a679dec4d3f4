package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.config.StripeSettings;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPolicyTest {

  private static final StripeSettings REAL =
      stripe("https://api.stripe.com", "https://js.stripe.com/v3/");
  private static final StripeSettings SANDBOX =
      stripe("http://localhost:12111", "http://localhost:12111/v3/");

  @Test
  void allowsWhatACardPaymentNeeds() {
    assertThat(new ContentPolicy(REAL, "/logo.svg").forCustomers())
        .contains("script-src 'self' https://js.stripe.com https://*.js.stripe.com;")
        .contains("connect-src 'self' https://api.stripe.com;")
        .contains(
            "frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com;");
  }

  @Test
  void knowsTheSandboxByItsOriginOnly() {
    assertThat(new ContentPolicy(SANDBOX, "/logo.svg").forCustomers())
        .contains("script-src 'self' http://localhost:12111;")
        .contains("connect-src 'self' http://localhost:12111;")
        .contains("frame-src http://localhost:12111;")
        .doesNotContain("stripe.com");
  }

  @Test
  void givesStaffPagesNothingFromElsewhere() {
    assertThat(new ContentPolicy(REAL, "/logo.svg").forStaff())
        .contains("script-src 'self';", "frame-src 'none';", "frame-ancestors 'none'")
        .doesNotContain("stripe");
  }

  @Test
  void neverAllowsInlineCode() {
    assertThat(new ContentPolicy(REAL, "/logo.svg").forCustomers()).doesNotContain("unsafe");
  }

  @Test
  void showsALogoThatLiesElsewhere() {
    assertThat(new ContentPolicy(REAL, "https://cdn.example.com/a/logo.png").forStaff())
        .contains("img-src 'self' data: https://cdn.example.com;");
  }

  private static StripeSettings stripe(String api, String js) {
    return new StripeSettings("sk_x", "pk_x", List.of("whsec_x"), URI.create(api), URI.create(js));
  }
}
