package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person who will sit on one seat of a booking. */
@Entity
@Table(name = "attendees")
public class Attendee {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  private int position;
  private String name;
  private @Nullable String email;

  @Column(name = "health_data_consent_at")
  private @Nullable Instant healthDataConsentAt;

  @Column(name = "cancelled_at")
  private @Nullable Instant cancelledAt;

  /** Null until noted: JPA reads empty columns as no value. */
  @Embedded private @Nullable AttendanceNote attendance;

  @SuppressWarnings("NullAway.Init")
  protected Attendee() {}

  Attendee(Booking booking, NewAttendee person) {
    this.booking = booking;
    this.publicId = Tokens.publicId();
    this.name = person.name().strip();
  }

  void become(NewAttendee person, int seat, Instant now) {
    position = seat;
    name = person.name().strip();
    email = Texts.orNull(person.email());
    if (!person.consents()) {
      healthDataConsentAt = null;
    } else if (healthDataConsentAt == null) {
      healthDataConsentAt = now;
    }
  }

  /** Another person takes the seat: neither consent nor attendance is somebody else's. */
  void replaceWith(NewAttendee person, Instant now) {
    if (!name.equalsIgnoreCase(person.name().strip())) {
      healthDataConsentAt = null;
      attendance = null;
    }
    become(person, position, now);
  }

  void cancel(Instant now) {
    cancelledAt = now;
  }

  /** What the trainer saw; the last note counts. */
  public void note(Attendance seen, String actor, Instant now) {
    attendance = new AttendanceNote(seen, actor, now);
  }

  public Optional<Attendance> attendance() {
    return Optional.ofNullable(attendance).map(AttendanceNote::attendance);
  }

  boolean isCancelled() {
    return cancelledAt != null;
  }

  public long id() {
    return id;
  }

  public String publicId() {
    return publicId;
  }

  public Booking booking() {
    return booking;
  }

  /** Counts from 0. */
  public int position() {
    return position;
  }

  public String name() {
    return name;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public AttendeeView view(List<RequirementView> requirements) {
    return new AttendeeView(publicId, name, email, requirements, healthDataConsentAt != null);
  }
}
