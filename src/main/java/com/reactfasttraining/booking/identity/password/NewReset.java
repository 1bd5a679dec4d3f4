package com.reactfasttraining.booking.identity.password;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whose password is forgotten. */
public record NewReset(
    @NotBlank(message = "Enter your e-mail address")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email) {}
