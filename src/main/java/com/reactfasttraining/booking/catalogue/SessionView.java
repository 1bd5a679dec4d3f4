package com.reactfasttraining.booking.catalogue;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.VatTreatment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** One dated run of a course; date and times are those of the clock on the venue's wall. */
public record SessionView(
    String id,
    String courseSlug,
    String courseTitle,
    LocalDate date,
    LocalTime start,
    LocalTime end,
    String zone,
    VenueView venue,
    int capacity,
    int seatsAvailable,
    Money price,
    VatTreatment vatTreatment,
    SessionState state) {

  /** The moment of the start. Not a part of the answer: date, start and zone are. */
  public Instant beginning() {
    return date.atTime(start).atZone(ZoneId.of(zone)).toInstant();
  }

  public Instant ending() {
    return date.atTime(end).atZone(ZoneId.of(zone)).toInstant();
  }
}
