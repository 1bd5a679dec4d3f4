package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/**
 * Money that goes back to the booker: {@code REQUESTED → SUBMITTED → SUCCEEDED | FAILED}, the last
 * word being Stripe's; or, {@code to} a CREDIT that had paid or a NEW_CREDIT and not to the CARD,
 * what stays with us, at once.
 */
public record RefundSummary(Money amount, String state, Instant requestedAt, String to) {}
