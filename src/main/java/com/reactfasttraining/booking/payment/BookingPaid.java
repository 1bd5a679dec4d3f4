package com.reactfasttraining.booking.payment;

/**
 * A booking was confirmed because this payment succeeded; observed inside the transaction of both.
 */
public record BookingPaid(long bookingId, long paymentId) {}
