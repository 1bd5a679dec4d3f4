package com.reactfasttraining.booking.payment;

/** Where the money of a payment comes from. */
public enum PaymentMethod {
  /** From a card, by way of the provider. */
  CARD,
  /** From what somebody has kept with us; the provider knows nothing of it. */
  CREDIT
}
