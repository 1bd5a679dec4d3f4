package com.reactfasttraining.booking.booking;

/** Whether an attendee came to the session; no value until somebody has noted it. */
public enum Attendance {
  PRESENT,
  LATE,
  ABSENT
}
