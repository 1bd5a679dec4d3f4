package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A payment that has arrived: what it was, what went back or is kept for it, and what is left. For
 * what was taken from a credit, {@code card} says so.
 */
public record PaidPartView(
    String id, int attempt, Money amount, Money refunded, Money left, @Nullable String card) {}
