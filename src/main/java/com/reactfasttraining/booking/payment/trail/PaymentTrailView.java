package com.reactfasttraining.booking.payment.trail;

import com.reactfasttraining.booking.payment.PaymentLogView;
import com.reactfasttraining.booking.payment.PaymentMethod;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.dispute.DisputeView;
import com.reactfasttraining.booking.payment.refund.RefundView;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One attempt to pay with all that happened to it, as staff read it. */
public record PaymentTrailView(
    String id,
    String bookingReference,
    int attempt,
    PaymentMethod method,
    PaymentState state,
    Money amount,
    Money refunded,
    @Nullable String card,
    @Nullable String intentId,
    Instant createdAt,
    List<PaymentLogView> logs,
    List<RefundView> refunds,
    List<DisputeView> disputes) {}
