package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;

/**
 * What a change comes to: refund and fee add up to what was paid for the seats. Of a cancellation,
 * {@code what} names the attendees by their public ids, and is empty for the whole booking.
 */
record Offer(ChangeKind kind, String what, Money refund, Money fee) {}
