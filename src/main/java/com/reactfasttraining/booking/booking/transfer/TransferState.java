package com.reactfasttraining.booking.booking.transfer;

/** Where a transfer stands: {@code PENDING → DONE | EXPIRED | CANCELLED}. */
public enum TransferState {
  /** The rest of the price is to be paid; the seats on the new session are kept until then. */
  PENDING,
  DONE,
  /** The rest was not paid in time: the old booking stands. */
  EXPIRED,
  /** Called off: the old booking stands, or was cancelled itself. */
  CANCELLED
}
