package com.reactfasttraining.booking.payment;

/**
 * Money has arrived that has to go back whole; observed inside the transaction, under the lock of
 * the payment.
 */
public record PaymentUnwanted(Payment payment, RefundReason reason) {}
