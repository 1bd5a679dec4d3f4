package com.reactfasttraining.booking.payment.webhook;

/** Whoever tells of what has happened to money: the port for Stripe's webhooks. */
public interface EventProvider {

  /**
   * Reads a webhook's body as it came, after checking its signature.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException MALFORMED when the
   *     signature is wrong or too old
   */
  ProviderEvent verify(String body, String signature);
}
