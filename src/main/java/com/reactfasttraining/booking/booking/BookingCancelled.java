package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.shared.Money;

/**
 * Attendees or a whole booking were cancelled as quoted; observed inside the transaction, which has
 * locked the session and the booking.
 */
public record BookingCancelled(
    long bookingId, String reference, String quoteId, Money refund, Money fee) {}
