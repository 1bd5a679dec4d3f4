package com.reactfasttraining.booking.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions of a course are wanted: between two dates (both included), at a venue, with at
 * least so many free seats.
 */
public record SessionFilter(
    String courseSlug,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String venueCode,
    int seats) {}
