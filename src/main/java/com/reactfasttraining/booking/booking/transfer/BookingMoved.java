package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.shared.Money;

/**
 * A booking has gone to another session; observed inside the transaction, which has locked both
 * sessions and the booking. The refund is zero when nothing goes back.
 *
 * @param taxedAnew true when what was billed is taken back and the new price billed anew
 */
public record BookingMoved(
    long bookingId,
    String reference,
    String transferId,
    long fromSession,
    long toSession,
    Money refund,
    boolean taxedAnew) {}
