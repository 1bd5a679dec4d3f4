package com.reactfasttraining.booking.booking;

import org.jspecify.annotations.Nullable;

/** A stated need as the booker and the entitled staff see it: health data. */
public record RequirementView(
    @Nullable String templateCode, @Nullable String note, String priority, String state) {}
