package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of a key that opens a booking. */
@Entity
@Table(name = "booking_tokens")
class BookingToken extends LinkKey {

  @Column(name = "booking_id")
  private long bookingId;

  protected BookingToken() {}

  BookingToken(Booking booking, byte[] tokenHash, Instant now) {
    super(tokenHash, now);
    this.bookingId = booking.id();
  }
}
