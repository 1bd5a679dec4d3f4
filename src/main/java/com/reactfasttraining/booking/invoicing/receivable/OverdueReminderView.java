package com.reactfasttraining.booking.invoicing.receivable;

import java.time.Instant;

/** That a company was reminded, for the first, second … time. */
public record OverdueReminderView(int number, Instant writtenAt) {}
