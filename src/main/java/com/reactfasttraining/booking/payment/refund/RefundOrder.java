package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/** Money to give back; the refund's own id is the idempotency key. */
public record RefundOrder(String refundId, String intentId, Money amount, Instant requestedAt) {}
