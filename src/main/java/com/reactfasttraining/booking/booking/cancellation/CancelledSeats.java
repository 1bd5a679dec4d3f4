package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.booking.Attendee;
import com.reactfasttraining.booking.shared.Money;
import java.util.List;

/**
 * What a cancellation did: who lost their seat, whether all did, and the money, which comes off an
 * invoice when a company pays later.
 *
 * @param toCredit what of the refund does not go to a card but stays as a credit
 */
public record CancelledSeats(
    List<Attendee> people,
    boolean whole,
    Money refund,
    Money fee,
    boolean onInvoice,
    Money toCredit) {}
