package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of the key of a private link: its hash. */
@Entity
@Table(name = "booking_tokens")
class BookingToken {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "booking_id")
  private long bookingId;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected BookingToken() {}

  BookingToken(Booking booking, byte[] tokenHash, Instant now) {
    this.bookingId = booking.id();
    this.tokenHash = tokenHash;
    this.createdAt = now;
  }
}
