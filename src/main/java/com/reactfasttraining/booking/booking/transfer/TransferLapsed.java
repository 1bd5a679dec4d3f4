package com.reactfasttraining.booking.booking.transfer;

/**
 * The rest of a transfer was not paid in time, so its seats are free again and the old booking
 * stands; observed inside the transaction. Never told of a booking that was cancelled as a whole.
 */
public record TransferLapsed(long bookingId, String reference, String transferId) {}
