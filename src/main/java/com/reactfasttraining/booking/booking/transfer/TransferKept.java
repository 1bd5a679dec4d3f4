package com.reactfasttraining.booking.booking.transfer;

/**
 * Seats on a new session are kept until the rest of the price is paid; observed inside the
 * transaction. {@code byStaff}: the booker has to be told.
 */
public record TransferKept(long bookingId, String reference, String transferId, boolean byStaff) {}
