package com.reactfasttraining.booking.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a payment's trail as staff read it. */
public record PaymentLogView(
    Instant at,
    @Nullable String from,
    String to,
    String cause,
    @Nullable String requestId,
    @Nullable String detail) {}
