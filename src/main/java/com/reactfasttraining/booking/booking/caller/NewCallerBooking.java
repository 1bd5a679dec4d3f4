package com.reactfasttraining.booking.booking.caller;

import com.reactfasttraining.booking.booking.Booker;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Seats for a caller, who has said who they are. */
public record NewCallerBooking(
    @NotBlank(message = "Choose a session") String sessionId,
    @Min(value = 1, message = "Choose at least 1 seat")
        @Max(value = 12, message = "Choose at most 12 seats")
        int seats,
    @NotNull @Valid Booker booker) {}
