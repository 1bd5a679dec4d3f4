package com.reactfasttraining.booking.payment;

/**
 * Whoever moves the money: the port to Stripe.
 *
 * <p>Called outside any transaction. Every method may throw {@link PaymentUnavailableException}:
 * then it is unknown whether the work was done, and the same call may safely be made again.
 */
public interface PaymentProvider {

  /** Makes the charge, or finds the one that was made with the same idempotency key. */
  ProviderPayment create(NewCharge charge);

  ProviderPayment retrieve(String intentId);

  /** Calls the charge off; if it is too late for that, says how it stands. */
  ProviderPayment cancel(String intentId);

  ProviderRefund refund(RefundOrder order);

  ProviderRefund retrieveRefund(String providerRefundId);

  /**
   * Reads a webhook's body as it came, after checking its signature.
   *
   * @throws com.reactfasttraining.booking.platform.problem.RefusedException MALFORMED when the
   *     signature is wrong or too old
   */
  ProviderEvent verify(String body, String signature);
}
