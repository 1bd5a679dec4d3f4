package com.reactfasttraining.booking.payment.refund;

/** A refund that staff have to look at: it failed, or there is no answer for long. */
public record TroubledRefundView(String bookingReference, String paymentId, RefundView refund) {}
