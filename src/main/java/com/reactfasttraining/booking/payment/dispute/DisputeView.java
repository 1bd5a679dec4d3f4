package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A dispute as staff read it; the id is Stripe's, and the fee is what Stripe keeps for it. */
public record DisputeView(
    String id,
    String paymentId,
    String bookingReference,
    DisputeState state,
    Money amount,
    String reason,
    @Nullable Instant evidenceDueAt,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Nullable Money fee) {}
