package com.reactfasttraining.booking.booking;

/** A booking is confirmed; observed inside the transaction. */
public record BookingConfirmed(long bookingId, String reference) {}
