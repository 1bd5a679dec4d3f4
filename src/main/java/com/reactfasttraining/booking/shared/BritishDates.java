package com.reactfasttraining.booking.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as a British reader expects them, on papers and in mails. */
public final class BritishDates {

  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private BritishDates() {}

  /** Such as {@code Tuesday 12 January 2027}. */
  public static String withWeekday(LocalDate date) {
    return LONG.format(date);
  }

  /** Such as {@code 12 January 2027}. */
  public static String plain(LocalDate date) {
    return PLAIN.format(date);
  }

  /** Such as {@code 09:00}. */
  public static String clock(LocalTime time) {
    return CLOCK.format(time);
  }

  /** Such as {@code 09:00 to 16:30}: a screen reader speaks the word, not a dash. */
  public static String span(LocalTime start, LocalTime end) {
    return CLOCK.format(start) + " to " + CLOCK.format(end);
  }
}
