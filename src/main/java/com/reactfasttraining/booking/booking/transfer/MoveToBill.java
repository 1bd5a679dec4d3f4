package com.reactfasttraining.booking.booking.transfer;

import org.jspecify.annotations.Nullable;

/**
 * A booking has moved without a payment for it, and something is to be billed: what the company
 * that pays later is charged with on top, or all of it anew because the new course is taxed
 * differently. Observed inside the transaction.
 *
 * @param companyId who pays for the booking later; null when it was paid for
 */
public record MoveToBill(String transferId, @Nullable Long companyId) {}
