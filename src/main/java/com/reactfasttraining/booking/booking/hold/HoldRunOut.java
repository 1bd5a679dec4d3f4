package com.reactfasttraining.booking.booking.hold;

import com.reactfasttraining.booking.booking.Booking;
import java.time.Instant;

/**
 * The time of a hold is over and its seats are about to go; observed inside the transaction, under
 * the locks of session and booking. Whoever has something under way for it keeps the seats a little
 * longer.
 */
public class HoldRunOut {

  private final Booking booking;
  private final Instant now;
  private boolean kept;

  HoldRunOut(Booking locked, Instant now) {
    this.booking = locked;
    this.now = now;
  }

  /** The seats stay until the hold is looked at again. */
  public void keep() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  public Booking booking() {
    return booking;
  }

  public Instant now() {
    return now;
  }
}
