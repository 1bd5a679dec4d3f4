package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;
import java.time.LocalTime;

/** One dated run of a course; date and times are those of the clock on the venue's wall. */
public record SessionView(
    String id,
    String courseSlug,
    String courseTitle,
    LocalDate date,
    LocalTime start,
    LocalTime end,
    String zone,
    VenueView venue,
    int capacity,
    int seatsAvailable,
    Money price,
    SessionState state) {}
