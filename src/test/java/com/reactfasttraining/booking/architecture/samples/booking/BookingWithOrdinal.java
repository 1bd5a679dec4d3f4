package com.reactfasttraining.booking.architecture.samples.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.DayOfWeek;

/** Is wrong once the enum changes. */
@Entity
public class BookingWithOrdinal {
  @Id long id;
  @Enumerated DayOfWeek day;
}
