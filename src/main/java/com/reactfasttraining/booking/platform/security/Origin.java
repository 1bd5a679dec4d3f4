package com.reactfasttraining.booking.platform.security;

import org.jspecify.annotations.Nullable;

/** Where a request came from: the network address, and the id that ties its traces together. */
public record Origin(@Nullable String address, @Nullable String correlationId) {}
