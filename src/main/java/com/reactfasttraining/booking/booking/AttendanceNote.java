package com.reactfasttraining.booking.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What was noted of an attendee on the day, by whom and when; all three or none. */
@Embeddable
public class AttendanceNote {

  @Enumerated(EnumType.STRING)
  private Attendance attendance;

  @Column(name = "attendance_noted_by")
  private String notedBy;

  @Column(name = "attendance_noted_at")
  private Instant notedAt;

  @SuppressWarnings("NullAway.Init")
  protected AttendanceNote() {}

  AttendanceNote(Attendance attendance, String notedBy, Instant notedAt) {
    this.attendance = attendance;
    this.notedBy = notedBy;
    this.notedAt = notedAt;
  }

  Attendance attendance() {
    return attendance;
  }
}
