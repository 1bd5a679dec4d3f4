package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;

/**
 * A refund was made in the provider's dashboard, and what is left of the payment is kept for one
 * that nobody has approved yet; observed inside the transaction, which calls that one off.
 */
public record RefundRoomNeeded(Payment payment) {}
