package com.reactfasttraining.booking.devservices.stripe;

/** The keys of the sandbox account; made up, of Stripe's form. */
public record SandboxKeys(String secret, String publishable, String webhook) {

  /** The keys that demo and tests use unless they choose others. */
  public static SandboxKeys usual() {
    return new SandboxKeys(
        "sk_test_sandbox0000000000000001",
        "pk_test_sandbox0000000000000001",
        "whsec_sandbox0000000000000001");
  }
}
