package com.reactfasttraining.booking.payment.refund;

/** Where the money of a refund goes. */
public enum RefundDestination {
  /** By way of the provider, back to the card that paid. */
  CARD,
  /** It stays with us, as a credit. */
  CREDIT
}
