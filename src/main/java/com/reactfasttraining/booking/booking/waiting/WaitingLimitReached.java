package com.reactfasttraining.booking.booking.waiting;

/**
 * Somebody asked to wait who waits at too many places already; names one of those entries. Observed
 * inside the transaction.
 */
public record WaitingLimitReached(String entryId) {}
