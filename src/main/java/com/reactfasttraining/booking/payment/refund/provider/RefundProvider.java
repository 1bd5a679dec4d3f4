package com.reactfasttraining.booking.payment.refund.provider;

import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundOrder;
import java.time.Instant;
import java.util.List;

/**
 * Whoever gives the money back: the port to Stripe.
 *
 * <p>Called outside any transaction. Every method may throw {@link
 * com.reactfasttraining.booking.payment.PaymentUnavailableException}: then it is unknown whether
 * the work was done, and the same call may safely be made again.
 */
public interface RefundProvider {

  /**
   * Gives money back, or finds the refund that was made with the same idempotency key. One that the
   * provider refuses for good has failed.
   */
  ProviderRefund refund(RefundOrder order);

  /** All refunds of a charge as they stand now, whoever made them. */
  List<ProviderRefund> ofIntent(String intentId);

  /** All refunds that were made since then, as they stand now. */
  List<ProviderRefund> since(Instant moment);
}
