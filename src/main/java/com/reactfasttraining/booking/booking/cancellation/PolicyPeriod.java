package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a change costs from one moment to another; {@code from} is null for the first period. Of a
 * move, {@code refund} is what counts towards the new session.
 */
public record PolicyPeriod(
    @Nullable Instant from, Instant until, ChangeKind kind, Money refund, Money fee) {}
