package com.reactfasttraining.booking.backoffice;

import java.time.Instant;

/** One line of a history, with the name of who did it. */
public record HistoryRow(Instant at, String who, String action, String detail) {}
