package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.shared.Money;

/**
 * Attendees or a whole booking were cancelled as quoted; observed inside the transaction, which has
 * locked the session and the booking.
 *
 * @param asCredit true when the booker keeps a credit instead of the money
 */
public record BookingCancelled(
    long bookingId, String reference, String quoteId, Money refund, Money fee, boolean asCredit) {}
