package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps an event of the provider and asks for the work on it, in one transaction. */
@ApplicationScoped
public class KeepEvent {

  static final String OUTBOX_KIND = "stripe-event";
  private static final List<String> HANDLED =
      List.of("payment_intent.", "charge.refund", "refund.", "charge.dispute.");

  @Inject private WebhookEvents events;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  @Transactional
  public void keep(ProviderEvent event) {
    boolean isNew = events.add(event, clock.instant());
    if (isNew && HANDLED.stream().anyMatch(event.type()::startsWith)) {
      outbox.append(OUTBOX_KIND, event.id());
    }
  }
}
