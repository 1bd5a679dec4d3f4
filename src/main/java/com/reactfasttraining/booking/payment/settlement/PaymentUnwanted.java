package com.reactfasttraining.booking.payment.settlement;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.RefundReason;

/**
 * Money has arrived that has to go back whole; observed inside the transaction, under the lock of
 * the payment.
 */
public record PaymentUnwanted(Payment payment, RefundReason reason) {}
