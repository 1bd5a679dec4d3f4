package com.reactfasttraining.booking.payment.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Takes a webhook in: checks its signature, keeps it, answers. The work on it follows from the
 * outbox, because Stripe wants a quick answer and repeats what was not answered with 2xx.
 */
@ApplicationScoped
public class ReceiveWebhook {

  @Inject private EventProvider provider;
  @Inject private KeepEvent events;

  /**
   * Keeps the event if it is genuine and new; one that is known changes nothing.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException MALFORMED when the
   *     signature is not right
   */
  public void receive(String body, String signature) {
    events.keep(provider.verify(body, signature));
  }
}
