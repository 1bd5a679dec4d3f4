package com.reactfasttraining.booking.booking.hold;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many seats a hold shall have from now on. */
public record NewSeats(
    @Min(value = 1, message = "Choose at least 1 seat")
        @Max(value = 12, message = "Choose at most 12 seats")
        int seats) {}
