package com.reactfasttraining.booking.catalogue.change;

import com.reactfasttraining.booking.shared.BritishDates;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When and where a session was to be, for those who are told that it was moved; {@code hard} is
 * true when it now asks for another day, hour or town.
 */
public record FormerPlanView(
    LocalDate date, LocalTime start, LocalTime end, String place, boolean hard) {

  /** Such as {@code Tuesday 12 January 2027}. */
  public String day() {
    return BritishDates.withWeekday(date);
  }

  /** Such as {@code 09:00 to 16:30}. */
  public String hours() {
    return BritishDates.span(start, end);
  }
}
