package com.reactfasttraining.booking.booking.day;

import java.time.Instant;

/** The day of a confirmed booking comes near; observed inside the transaction. */
public record DayNear(String reference, Instant startsAt) {}
