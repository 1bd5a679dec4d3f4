package com.reactfasttraining.booking.payment.webhook;

import com.reactfasttraining.booking.payment.ApplyPayment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.refund.FollowRefund;
import com.reactfasttraining.booking.payment.refund.RefundProvider;
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
  @Inject private RefundProvider refundProvider;
  @Inject private ApplyPayment payments;
  @Inject private FollowRefund refunds;
  @Inject private NoteDispute disputes;

  @Override
  public String kind() {
    return KeepEvent.OUTBOX_KIND;
  }

  @Override
  public void handle(String eventId) {
    ProviderEvent event = events.find(eventId).orElseThrow();
    if (event.type().startsWith("refund.") && event.objectId() != null) {
      String refund = event.objectId();
      refunds
          .known(refund)
          .ifPresent(ours -> refunds.follow(ours, refundProvider.retrieve(refund)));
    }
    if (event.intentId() != null) {
      ProviderPayment seen = provider.retrieve(event.intentId());
      payments.apply(seen, PaymentCause.WEBHOOK);
      if (event.type().startsWith("charge.dispute.")) {
        disputes.note(seen, event.type());
      }
    }
  }
}
