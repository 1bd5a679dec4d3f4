package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A refund as the provider sees it now.
 *
 * @param id the provider's key of it; null when it refused to make one
 * @param intentId the charge that it gives back
 * @param refundId our own public id, which travelled along when we asked for it; null for one that
 *     was made in the provider's dashboard ({@link RefundReason#DASHBOARD})
 */
public record ProviderRefund(
    @Nullable String id,
    @Nullable String intentId,
    @Nullable String refundId,
    Money amount,
    RefundState state,
    @Nullable String failure) {

  /** The provider said no, for good: nothing was made. */
  public static ProviderRefund refused(RefundOrder order, @Nullable String failure) {
    return new ProviderRefund(
        null, order.intentId(), order.refundId(), order.amount(), RefundState.FAILED, failure);
  }
}
