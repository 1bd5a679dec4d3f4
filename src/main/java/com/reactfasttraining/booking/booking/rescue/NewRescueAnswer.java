package com.reactfasttraining.booking.booking.rescue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a booker chooses: the money, a credit, or the session that they would rather go to. */
public record NewRescueAnswer(
    @NotNull(message = "Choose another date, a credit or your money back") RescueChoice choice,
    @Nullable @Size(max = 64) String sessionId) {}
