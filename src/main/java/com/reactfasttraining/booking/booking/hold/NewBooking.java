package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Seats that somebody wants to hold. */
public record NewBooking(
    @NotBlank(message = "Choose a session") String sessionId,
    @Min(value = 1, message = "Choose at least 1 seat")
        @Max(value = 12, message = "Choose at most 12 seats")
        int seats,
    @Nullable @Valid Booker booker) {}
