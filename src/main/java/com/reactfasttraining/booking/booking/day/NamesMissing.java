package com.reactfasttraining.booking.booking.day;

import java.time.Instant;

/** Names are missing and the cut-off comes near; observed inside the transaction. */
public record NamesMissing(String reference, Instant startsAt) {}
