package com.reactfasttraining.booking.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a session takes place: by the clock on the wall there, and the moments that this comes to.
 */
@Embeddable
class SessionTimes {

  private LocalDate date;

  @Column(name = "start_time")
  private LocalTime startTime;

  @Column(name = "end_time")
  private LocalTime endTime;

  private String zone;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @SuppressWarnings("NullAway.Init")
  protected SessionTimes() {}

  SessionTimes(SessionPlan plan, ZoneId zone) {
    this.date = plan.date();
    this.startTime = plan.start();
    this.endTime = plan.end();
    this.zone = zone.getId();
    this.startsAt = plan.startsAt(zone);
    this.endsAt = plan.endsAt(zone);
  }

  boolean isAhead(Instant now) {
    return startsAt.isAfter(now);
  }

  LocalDate date() {
    return date;
  }

  LocalTime startTime() {
    return startTime;
  }

  LocalTime endTime() {
    return endTime;
  }

  ZoneId zone() {
    return ZoneId.of(zone);
  }

  Instant startsAt() {
    return startsAt;
  }

  Instant endsAt() {
    return endsAt;
  }
}
