package com.reactfasttraining.booking.booking.hold;

/** A hold has ended without a payment, and its seats are free; observed inside the transaction. */
public record HoldExpired(long bookingId) {}
