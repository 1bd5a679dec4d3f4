package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment as its booker sees it. The client secret is there while it can still be paid; the
 * message says why the last card was declined and what to do now.
 */
public record PaymentView(
    String id,
    PaymentState state,
    Money amount,
    @Nullable String clientSecret,
    @Nullable String publishableKey,
    @Nullable String message) {

  @Override
  public String toString() {
    return id + " " + state;
  }
}
