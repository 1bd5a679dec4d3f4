package com.reactfasttraining.booking.booking.rescue;

/** A confirmed booking has lost its session; observed inside the transaction. */
public record BookingStranded(String reference) {}
