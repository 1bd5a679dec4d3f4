package com.reactfasttraining.booking.booking.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** To which session a booking is to go. */
public record NewTransferQuote(
    @NotBlank(message = "Choose a date") @Size(max = 64) String sessionId) {}
