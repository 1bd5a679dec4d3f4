package com.reactfasttraining.booking.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something was tried, and what went wrong; no error means that it worked. */
public record AttemptView(Instant at, @Nullable String error) {}
