package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.platform.outbox.OutboxHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the provider to give money back; repeated with the same key until it answers. */
@ApplicationScoped
public class SubmitRefund implements OutboxHandler {

  @Inject private FollowRefund refunds;
  @Inject private RefundProvider provider;

  @Override
  public String kind() {
    return RequestRefund.OUTBOX_KIND;
  }

  @Override
  public void handle(String refundId) {
    refunds.order(refundId).ifPresent(order -> refunds.follow(refundId, provider.refund(order)));
  }
}
