package com.reactfasttraining.booking.payment.refund;

/**
 * Whoever gives the money back: the port to Stripe.
 *
 * <p>Called outside any transaction. Every method may throw {@link
 * com.reactfasttraining.booking.payment.PaymentUnavailableException}: then it is unknown whether
 * the work was done, and the same call may safely be made again.
 */
public interface RefundProvider {

  /** Gives money back, or finds the refund that was made with the same idempotency key. */
  ProviderRefund refund(RefundOrder order);

  ProviderRefund retrieve(String providerRefundId);
}
