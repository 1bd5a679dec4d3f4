package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.catalogue.SessionPlan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A wish to change a session: as the person saw it, and as they want it. What they saw tells
 * whether somebody else has changed it since; sold seats do not count as a change.
 */
public record SessionChange(@NotNull SessionPlan seen, @NotNull @Valid SessionPlan wanted) {}
