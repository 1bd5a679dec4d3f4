package com.reactfasttraining.booking.payment.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event of the provider as staff read it.
 *
 * @param occurredAt when it happened at the provider
 * @param lastError why the last attempt failed; null when it did not
 * @param handledAt when the work on it was done for the first time
 */
public record WebhookView(
    String eventId,
    String type,
    @Nullable String apiVersion,
    Instant occurredAt,
    Instant receivedAt,
    WebhookState state,
    int attempts,
    @Nullable String lastError,
    @Nullable Instant handledAt,
    @Nullable String bookingReference) {

  /** From when it happened until the work was done; null while it is not. */
  public @Nullable Duration lag() {
    if (handledAt == null) {
      return null;
    }
    Duration lag = Duration.between(occurredAt, handledAt);
    return lag.isNegative() ? Duration.ZERO : lag;
  }

  /** True for an event from which something follows, so that it can be handled again. */
  public boolean replayable() {
    return state != WebhookState.NOT_NEEDED;
  }
}
