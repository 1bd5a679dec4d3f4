package com.reactfasttraining.booking.payment.fee;

import com.reactfasttraining.booking.shared.Money;
import java.util.Optional;

/** Whoever knows the fees: the port to Stripe's balance transactions. */
public interface FeeProvider {

  /**
   * What was kept of a payment; empty while it is not known, or when it was settled in another
   * currency.
   *
   * @throws com.reactfasttraining.booking.payment.PaymentUnavailableException when there is no
   *     answer
   */
  Optional<Money> fee(String intentId, String currency);
}
