package com.reactfasttraining.booking.payment;

/**
 * Whoever takes the money: the port to Stripe.
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
}
