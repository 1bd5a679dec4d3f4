package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import com.reactfasttraining.booking.payment.refund.provider.RefundProvider;
import com.stripe.exception.InvalidRequestException;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Giving back through Stripe (docs.stripe.com/refunds), outside any transaction. */
@ApplicationScoped
@Transactional(NEVER)
public class StripeRefunds implements RefundProvider {

  private static final long PAGE = 100;
  private static final int BAD_REQUEST = 400;

  @Inject private StripeCalls stripe;

  @Override
  public ProviderRefund refund(RefundOrder order) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(order.intentId())
            .setAmount(order.amount().amountMinor())
            .putMetadata(StripeObjects.REFUND_ID, order.refundId())
            .build();
    try {
      return stripe.ask(
          api ->
              StripeObjects.refund(
                  api.refunds().create(params, StripeCalls.key(order.refundId()))));
    } catch (PaymentUnavailableException e) {
      if (e.getCause() instanceof InvalidRequestException no && isForGood(no)) {
        return ProviderRefund.refused(order, no.getCode());
      }
      throw e;
    }
  }

  /** Such as: the charge was given back or disputed already, or the balance is too low. */
  private static boolean isForGood(InvalidRequestException refusal) {
    return refusal.getStatusCode() != null && refusal.getStatusCode() == BAD_REQUEST;
  }

  @Override
  public List<ProviderRefund> ofIntent(String intentId) {
    return all(RefundListParams.builder().setPaymentIntent(intentId).setLimit(PAGE).build());
  }

  @Override
  public List<ProviderRefund> since(Instant moment) {
    RefundListParams.Created created =
        RefundListParams.Created.builder().setGte(moment.getEpochSecond()).build();
    return all(RefundListParams.builder().setCreated(created).setLimit(PAGE).build());
  }

  private List<ProviderRefund> all(RefundListParams params) {
    return stripe.ask(
        api -> {
          List<ProviderRefund> found = new ArrayList<>();
          api.refunds()
              .list(params)
              .autoPagingIterable()
              .forEach(refund -> found.add(StripeObjects.refund(refund)));
          return found;
        });
  }
}
