package com.reactfasttraining.booking.booking.company;

/** A booking is confirmed at a company's charge; observed inside the transaction. */
public record BookingCharged(long bookingId, long companyId) {}
