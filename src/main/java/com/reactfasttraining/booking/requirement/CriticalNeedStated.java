package com.reactfasttraining.booking.requirement;

/** An attendee states critical needs that were not stated before; observed in the transaction. */
public record CriticalNeedStated(long bookingId) {}
