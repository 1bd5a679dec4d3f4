package com.reactfasttraining.booking.booking.caller;

/** Staff keep seats for a caller, who is told how to go on; observed inside the transaction. */
public record SeatsKept(long bookingId) {}
