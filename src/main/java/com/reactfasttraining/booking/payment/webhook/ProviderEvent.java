package com.reactfasttraining.booking.payment.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says has happened, its signature checked. Only what it is about is taken from
 * it; the object itself is fetched again.
 */
public record ProviderEvent(
    String id,
    String type,
    @Nullable String objectId,
    @Nullable String intentId,
    @Nullable String apiVersion,
    Instant occurredAt) {

  boolean isOfRefund() {
    return type.startsWith("refund.") || type.startsWith("charge.refund");
  }

  boolean isOfDispute() {
    return type.startsWith("charge.dispute.");
  }
}
