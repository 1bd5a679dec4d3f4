package com.reactfasttraining.booking.booking;

import java.util.Set;

/**
 * Where a booking stands: {@code HELD → AWAITING_PAYMENT → CONFIRMED → COMPLETED}.
 *
 * <p>An expired booking comes back to life in one way only: its payment arrives late and there are
 * seats to take again.
 */
public enum BookingState {
  HELD,
  AWAITING_PAYMENT,
  CONFIRMED,
  COMPLETED,
  EXPIRED,
  CANCELLED;

  /** True while the seats are kept for somebody who has not paid yet. */
  public boolean isHold() {
    return this == HELD || this == AWAITING_PAYMENT;
  }

  boolean canBecome(BookingState next) {
    return next(this).contains(next);
  }

  private static Set<BookingState> next(BookingState state) {
    return switch (state) {
      case HELD -> Set.of(AWAITING_PAYMENT, EXPIRED, CANCELLED);
      case AWAITING_PAYMENT -> Set.of(CONFIRMED, EXPIRED);
      case CONFIRMED -> Set.of(COMPLETED, CANCELLED);
      case EXPIRED -> Set.of(CONFIRMED);
      case COMPLETED, CANCELLED -> Set.of();
    };
  }
}
