package com.reactfasttraining.booking.booking.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A transfer as it was quoted. Staff may charge no fee, and say why in {@code waiveFeeBecause}. */
public record NewTransfer(
    @NotBlank(message = "Choose a date") @Size(max = 64) String sessionId,
    @NotBlank(message = "Ask for a quote first") @Size(max = 64) String quote,
    @Nullable @Size(min = 1, max = 500, message = "Say why in 500 characters or fewer")
        String waiveFeeBecause) {}
