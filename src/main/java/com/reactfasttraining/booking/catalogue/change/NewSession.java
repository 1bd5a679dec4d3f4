package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.SessionPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** A further date of a course. */
public record NewSession(
    @NotBlank(message = "Choose a course") String courseSlug, @NotNull @Valid SessionPlan plan) {}
