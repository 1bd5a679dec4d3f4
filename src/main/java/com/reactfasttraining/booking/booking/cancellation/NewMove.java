package com.reactfasttraining.booking.booking.cancellation;

import org.jspecify.annotations.Nullable;

/** The quote that a move is made at, and why staff charge no fee for it, if they do not. */
public record NewMove(String quote, @Nullable String waiveFeeBecause) {}
