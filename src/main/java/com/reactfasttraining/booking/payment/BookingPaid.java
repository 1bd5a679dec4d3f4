package com.reactfasttraining.booking.payment;

/**
 * A payment has confirmed a booking, or moved it; observed inside the transaction, which issues the
 * invoice.
 */
public record BookingPaid(long bookingId, long paymentId) {}
