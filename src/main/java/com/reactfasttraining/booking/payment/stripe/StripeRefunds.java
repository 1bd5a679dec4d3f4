package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import com.reactfasttraining.booking.payment.refund.RefundProvider;
import com.stripe.param.RefundCreateParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Giving back through Stripe (docs.stripe.com/refunds), outside any transaction. */
@ApplicationScoped
@Transactional(NEVER)
public class StripeRefunds implements RefundProvider {

  @Inject private StripeCalls stripe;

  @Override
  public ProviderRefund refund(RefundOrder order) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(order.intentId())
            .setAmount(order.amount().amountMinor())
            .putMetadata("refund", order.refundId())
            .build();
    return stripe.ask(
        api ->
            StripeObjects.refund(api.refunds().create(params, StripeCalls.key(order.refundId()))));
  }

  @Override
  public ProviderRefund retrieve(String providerRefundId) {
    return stripe.ask(api -> StripeObjects.refund(api.refunds().retrieve(providerRefundId)));
  }
}
