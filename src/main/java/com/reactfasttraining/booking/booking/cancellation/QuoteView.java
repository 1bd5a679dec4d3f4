package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/**
 * What a change costs if it is made until {@code validUntil} by naming {@code quote}.
 *
 * @param toCredit what of the refund goes back to credits that had paid, and not to a card
 */
public record QuoteView(
    Money refund, Money fee, String policy, Instant validUntil, String quote, Money toCredit) {}
