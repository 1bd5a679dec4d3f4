package com.reactfasttraining.booking.booking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attendee as the booker and staff see one. */
public record AttendeeView(
    String id,
    String name,
    @Nullable String email,
    List<RequirementView> requirements,
    boolean healthDataConsent) {}
