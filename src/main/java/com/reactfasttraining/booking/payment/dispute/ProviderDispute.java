package com.reactfasttraining.booking.payment.dispute;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as the provider sees it now; the reason is in the provider's words.
 *
 * @param fee what the provider keeps for it; null while it has not said so
 */
public record ProviderDispute(
    String id,
    @Nullable String intentId,
    DisputeState state,
    Money amount,
    String reason,
    @Nullable Instant evidenceDueAt,
    Instant openedAt,
    @Nullable Money fee) {}
