package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;

/** Money was given back; observed inside the transaction, to tell the booker. */
public record RefundSucceeded(long bookingId, String refundId, Money amount, RefundReason reason) {}
