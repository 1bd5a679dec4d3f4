package com.reactfasttraining.booking.booking.day;

import com.reactfasttraining.booking.booking.Booking;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That people of a booking were reminded, once for each day that the session was planned for. */
@Entity
@Table(name = "booking_reminders")
class Reminder {

  enum Kind {
    NAMES,
    DAY
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "booking_id")
  private long bookingId;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "written_at")
  private Instant writtenAt;

  @SuppressWarnings("NullAway.Init")
  protected Reminder() {}

  Reminder(Booking booking, Kind kind, Instant now) {
    this.bookingId = booking.id();
    this.kind = kind;
    this.startsAt = booking.session().startsAt();
    this.writtenAt = now;
  }
}
