package com.reactfasttraining.booking.booking.rescue;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.catalogue.Session;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * One confirmed booking whose session was cancelled. It is open while the booking is still
 * confirmed on that session: moving or cancelling the booking answers it.
 */
@Entity
@Table(name = "rescues")
class Rescue {

  private static final Duration TIME_TO_ANSWER = Duration.ofDays(2);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private Session session;

  @Column(name = "created_at")
  private Instant createdAt;

  private Instant deadline;

  @SuppressWarnings("NullAway.Init")
  protected Rescue() {}

  @SuppressWarnings("NullAway.Init")
  Rescue(Booking booking, Instant now) {
    this.booking = booking;
    this.session = booking.session();
    this.createdAt = now;
    this.deadline = now.plus(TIME_TO_ANSWER);
  }

  RescueSummary summary(Instant now) {
    return RescueSummary.of(booking, deadline, !deadline.isAfter(now));
  }
}
