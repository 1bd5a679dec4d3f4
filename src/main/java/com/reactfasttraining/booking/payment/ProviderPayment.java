package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as the provider sees it now.
 *
 * @param intentId the provider's key of it
 * @param paymentId our own public id, which travelled along when it was made
 * @param clientSecret what the browser needs to pay; never stored, never logged
 * @param received what has arrived; for a success the whole amount
 */
public record ProviderPayment(
    String intentId,
    @Nullable String paymentId,
    PaymentState state,
    Money received,
    @Nullable String clientSecret,
    @Nullable Card card,
    @Nullable String declineCode,
    @Nullable String requestId) {

  /** The card as far as anybody may know it. */
  public record Card(String brand, String last4) {}

  @Override
  public String toString() {
    return intentId + " " + state;
  }
}
