package com.reactfasttraining.booking.requirement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One stated need of one attendee; what it is about is encrypted. */
@Entity
@Table(name = "attendee_requirements")
class AttendeeRequirement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "attendee_id")
  private long attendeeId;

  private byte[] details;

  @Enumerated(EnumType.STRING)
  private Priority priority;

  @Enumerated(EnumType.STRING)
  private RequirementState state;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected AttendeeRequirement() {}

  AttendeeRequirement(long attendeeId, byte[] details, Priority priority, Instant now) {
    this.attendeeId = attendeeId;
    this.details = details.clone();
    this.priority = priority;
    this.state = RequirementState.NEW;
    this.createdAt = now;
  }

  long attendeeId() {
    return attendeeId;
  }

  byte[] details() {
    return details.clone();
  }

  Priority priority() {
    return priority;
  }

  RequirementState state() {
    return state;
  }
}
