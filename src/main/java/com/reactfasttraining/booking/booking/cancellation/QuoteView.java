package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/** What a change costs if it is made until {@code validUntil} by naming {@code quote}. */
public record QuoteView(Money refund, Money fee, String policy, Instant validUntil, String quote) {}
