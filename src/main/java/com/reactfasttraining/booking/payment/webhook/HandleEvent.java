package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.dispute.AskDisputes;
import com.reactfasttraining.booking.payment.refund.provider.FollowRefunds;
import com.reactfasttraining.booking.payment.settlement.ApplyPayment;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Does what an event of the provider asks for: fetches the object again, as it is now, and applies
 * it. What the event itself said about it is not believed; it may be old.
 */
@ApplicationScoped
public class HandleEvent implements OutboxHandler {

  @Inject private WebhookEvents events;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment payments;
  @Inject private FollowRefunds refunds;
  @Inject private AskDisputes disputes;

  @Override
  public String kind() {
    return KeepEvent.OUTBOX_KIND;
  }

  /** The payment comes first: a refund may be told of before the payment that it gives back. */
  @Override
  public void handle(String eventId) {
    ProviderEvent event = events.find(eventId).orElseThrow();
    if (event.intentId() == null) {
      return;
    }
    payments.apply(provider.retrieve(event.intentId()), PaymentCause.WEBHOOK);
    if (event.isOfRefund()) {
      refunds.ofIntent(event.intentId());
    } else if (event.isOfDispute() && event.objectId() != null) {
      disputes.ask(event.objectId());
    }
  }
}
