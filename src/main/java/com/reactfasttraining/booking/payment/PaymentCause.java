package com.reactfasttraining.booking.payment;

/** What made us look at a payment again. */
public enum PaymentCause {
  CUSTOMER,
  WEBHOOK,
  RECONCILIATION,
  STAFF,
  SYSTEM
}
