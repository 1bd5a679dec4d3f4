package com.reactfasttraining.booking.booking;

/**
 * Seats of a session have become free, by whatever cause; observed inside the transaction that
 * frees them, which has locked the session.
 */
public record SeatsFreed(long sessionId) {}
