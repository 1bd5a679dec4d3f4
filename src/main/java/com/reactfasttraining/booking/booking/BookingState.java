package com.reactfasttraining.booking.booking;

/** Where a booking stands: {@code HELD → AWAITING_PAYMENT → CONFIRMED → COMPLETED}. */
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
}
