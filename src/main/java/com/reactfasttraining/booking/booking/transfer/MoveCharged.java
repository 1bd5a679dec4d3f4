package com.reactfasttraining.booking.booking.transfer;

/**
 * A booking has moved, and the company that pays for it is charged with what that costs more;
 * observed inside the transaction.
 */
public record MoveCharged(String transferId, long companyId) {}
