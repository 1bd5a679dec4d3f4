package com.reactfasttraining.booking.platform.config;

import java.net.URI;

/** How Stripe is reached, and with which keys; the secrets never leave the server. */
public record StripeSettings(
    String secretKey, String publishableKey, String webhookSecret, URI apiBase, URI jsUrl) {

  static StripeSettings read(SettingsReader reader) {
    boolean plain = reader.flag("DEMO", false);
    return new StripeSettings(
        reader.check(
            "STRIPE_SECRET_KEY", key -> key.matches("[sr]k_.+"), "must start with sk_ or rk_"),
        reader.check("STRIPE_PUBLISHABLE_KEY", key -> key.startsWith("pk_"), "must start with pk_"),
        reader.check(
            "STRIPE_WEBHOOK_SECRET", key -> key.startsWith("whsec_"), "must start with whsec_"),
        address(reader, "STRIPE_API_BASE", "https://api.stripe.com", plain),
        address(reader, "STRIPE_JS_URL", "https://js.stripe.com/v3", plain));
  }

  private static URI address(SettingsReader reader, String name, String otherwise, boolean plain) {
    return reader.optional(name) == null ? URI.create(otherwise) : reader.uri(name, plain);
  }

  /** The origin that the browser may load scripts and frames from. */
  public String jsOrigin() {
    return jsUrl.getScheme() + "://" + jsUrl.getAuthority();
  }

  /** True when it is Stripe itself and not a sandbox. */
  public boolean isStripe() {
    return "api.stripe.com".equals(apiBase.getHost());
  }

  @Override
  public String toString() {
    return apiBase.toString();
  }
}
