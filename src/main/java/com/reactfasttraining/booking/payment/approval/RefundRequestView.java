package com.reactfasttraining.booking.payment.approval;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody of the staff wants to give back, with the names of who asked and who decided. */
public record RefundRequestView(
    String id,
    String bookingReference,
    Money amount,
    String note,
    int attendees,
    RequestState state,
    String requestedBy,
    Instant requestedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt) {}
