package com.reactfasttraining.booking.booking.waiting.offer;

/** Seats are held for somebody who waited; observed inside the transaction. */
public record SeatsOffered(String entryId, long bookingId) {}
