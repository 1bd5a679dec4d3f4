package com.reactfasttraining.booking.booking.waiting.offer;

/**
 * Somebody did not take the seats that were offered to them in time, and waits no longer; observed
 * inside the transaction. The booking is the one that held the seats.
 */
public record OfferLapsed(String entryId, long bookingId) {}
