package com.reactfasttraining.booking.payment.worklist;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that does not add up, as staff read it.
 *
 * @param subject what it is about: a booking, payment, session or invoice, or Stripe's own id
 * @param resolvedBy the person's public id or {@code proof}; their name where a single one is shown
 */
public record MoneyIssueView(
    String id,
    IssueKind kind,
    String subject,
    @Nullable String bookingReference,
    String detail,
    Instant firstSeen,
    Instant lastSeen,
    @Nullable Instant resolvedAt,
    @Nullable String resolvedBy,
    @Nullable String resolution) {

  MoneyIssueView resolvedBy(String name) {
    return new MoneyIssueView(
        id,
        kind,
        subject,
        bookingReference,
        detail,
        firstSeen,
        lastSeen,
        resolvedAt,
        name,
        resolution);
  }
}
