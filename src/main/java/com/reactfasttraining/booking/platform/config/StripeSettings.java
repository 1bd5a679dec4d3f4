package com.reactfasttraining.booking.platform.config;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How Stripe is reached, and with which keys; the secrets never leave the server.
 *
 * @param webhookSecrets one, or while it is being rotated the new one and the old one
 */
public record StripeSettings(
    String secretKey, String publishableKey, List<String> webhookSecrets, URI apiBase, URI jsUrl) {

  private static final Pattern SECRETS =
      Pattern.compile("whsec_[^\\s,]+(\\s*,\\s*whsec_[^\\s,]+)?");

  static StripeSettings read(SettingsReader reader) {
    boolean plain = reader.flag("DEMO", false);
    return new StripeSettings(
        reader.check(
            "STRIPE_SECRET_KEY", key -> key.matches("[sr]k_.+"), "must start with sk_ or rk_"),
        reader.check("STRIPE_PUBLISHABLE_KEY", key -> key.startsWith("pk_"), "must start with pk_"),
        webhookSecrets(reader),
        address(reader, "STRIPE_API_BASE", "https://api.stripe.com", plain),
        address(reader, "STRIPE_JS_URL", "https://js.stripe.com/v3", plain));
  }

  private static List<String> webhookSecrets(SettingsReader reader) {
    String text =
        reader.check(
            "STRIPE_WEBHOOK_SECRET",
            keys -> SECRETS.matcher(keys).matches(),
            "must start with whsec_; two secrets are parted by a comma");
    return Stream.of(text.split(",")).map(String::strip).toList();
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
