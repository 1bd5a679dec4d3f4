package com.reactfasttraining.booking.payment.refund.provider;

import com.reactfasttraining.booking.payment.refund.FollowRefund;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import com.reactfasttraining.booking.payment.refund.RequestRefund;
import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * Asks the provider to give money back; repeated with the same key until it answers.
 *
 * <p>Stripe forgets a key after a day at the earliest (docs.stripe.com/api/idempotent_requests):
 * after that long it is looked first whether the refund was made and the answer lost.
 */
@ApplicationScoped
public class SubmitRefund implements OutboxHandler {

  private static final Duration KEY_IS_KNOWN = Duration.ofHours(20);

  @Inject private FollowRefund refunds;
  @Inject private RefundProvider provider;
  @Inject private Clock clock;

  @Override
  public String kind() {
    return RequestRefund.OUTBOX_KIND;
  }

  @Override
  public void handle(String refundId) {
    refunds.order(refundId).ifPresent(order -> refunds.follow(ask(order)));
  }

  private ProviderRefund ask(RefundOrder order) {
    if (order.requestedAt().plus(KEY_IS_KNOWN).isAfter(clock.instant())) {
      return provider.refund(order);
    }
    return provider.ofIntent(order.intentId()).stream()
        .filter(made -> order.refundId().equals(made.refundId()))
        .findFirst()
        .orElseGet(() -> provider.refund(order));
  }
}
