package com.reactfasttraining.booking.devservices;

import com.reactfasttraining.booking.devservices.stripe.SandboxKeys;
import com.reactfasttraining.booking.devservices.stripe.StripeSandbox;
import java.util.List;
import java.util.Map;

/** Whether the demo pays at Stripe, with keys from the environment, or at the sandbox. */
final class DemoStripe {

  private static final List<String> KEYS =
      List.of("STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET");

  private DemoStripe() {}

  /**
   * True when Stripe's keys are set.
   *
   * @throws IllegalStateException when only some are
   */
  static boolean isReal(Map<String, String> environment) {
    List<String> missing =
        KEYS.stream().filter(key -> environment.getOrDefault(key, "").isBlank()).toList();
    if (!missing.isEmpty() && missing.size() < KEYS.size()) {
      throw new IllegalStateException(
          "To pay at Stripe set "
              + String.join(" and ", missing)
              + " too; for the sandbox set none.");
    }
    return missing.isEmpty();
  }

  /** What the application needs to use the sandbox. */
  static Map<String, String> environment(StripeSandbox sandbox) {
    SandboxKeys keys = sandbox.keys();
    return Map.of(
        "STRIPE_SECRET_KEY", keys.secret(),
        "STRIPE_PUBLISHABLE_KEY", keys.publishable(),
        "STRIPE_WEBHOOK_SECRET", keys.webhook(),
        "STRIPE_API_BASE", sandbox.apiBase(),
        "STRIPE_JS_URL", sandbox.scriptUrl());
  }
}
