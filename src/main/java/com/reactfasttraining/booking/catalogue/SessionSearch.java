package com.reactfasttraining.booking.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions staff look for: of a course, at a venue, between two dates (both included), in a
 * state. Blank or absent parts do not restrict.
 */
public record SessionSearch(
    @Nullable String courseSlug,
    @Nullable String venueCode,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable SessionState state) {}
