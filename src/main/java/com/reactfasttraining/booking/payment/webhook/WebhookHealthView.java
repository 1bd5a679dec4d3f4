package com.reactfasttraining.booking.payment.webhook;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How webhooks are at a glance.
 *
 * @param typicalLag the median of the newest events that were handled, from when they happened
 * @param longestLag the longest of the same
 * @param waiting how many are not handled yet
 * @param givenUp how many are not tried any more
 * @param warning what is wrong with the version of the interface; null when nothing is
 */
public record WebhookHealthView(
    @Nullable Instant lastReceived,
    @Nullable Duration typicalLag,
    @Nullable Duration longestLag,
    long waiting,
    long givenUp,
    @Nullable String warning) {}
