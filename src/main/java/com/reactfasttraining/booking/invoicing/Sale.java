package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.transfer.Transfer;
import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What an invoice is made out for. So much of it is {@code carriedOver}: it was billed before, on
 * invoices that are credited with as much. What a move is billed with names the move.
 */
record Sale(Booking booking, NewLine line, Money carriedOver, @Nullable String moveId) {

  static Sale of(Booking booking) {
    return new Sale(booking, NewLine.of(booking), nothing(booking), null);
  }

  /** What a move costs more. */
  static Sale of(Transfer move) {
    Booking booking = move.booking();
    return new Sale(booking, NewLine.of(move), nothing(booking), move.publicId());
  }

  /** All that a move comes to: what was billed before counts, and what it costs more is on top. */
  static Sale anew(Transfer move, Money carriedOver) {
    Money gross = move.due().signum() > 0 ? carriedOver.plus(move.due()) : carriedOver;
    return new Sale(move.booking(), NewLine.anew(move, gross), carriedOver, move.publicId());
  }

  boolean isOfNothing() {
    return line.price().gross().signum() == 0;
  }

  private static Money nothing(Booking booking) {
    return Money.zero(booking.price().gross().currency());
  }
}
