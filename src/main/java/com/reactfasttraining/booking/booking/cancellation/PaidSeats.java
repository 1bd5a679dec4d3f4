package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/** Seats of one session that somebody wants to change, and what was paid for them in all. */
public record PaidSeats(Money paid, int seats, Instant startsAt) {

  public PaidSeats {
    if (seats < 1 || paid.signum() < 0) {
      throw new IllegalArgumentException("nothing to change: " + seats + " seats");
    }
  }
}
