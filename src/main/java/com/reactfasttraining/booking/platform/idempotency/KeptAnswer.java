package com.reactfasttraining.booking.platform.idempotency;

import org.jspecify.annotations.Nullable;

/** What a request was answered. */
public record KeptAnswer(
    int status, @Nullable String location, @Nullable String mediaType, byte[] body) {}
