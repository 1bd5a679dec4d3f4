package com.reactfasttraining.booking.devservices.sample;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which course runs when and where: on weekdays of the coming twelve weeks, two weeks out of three.
 *
 * <p>A date has the same sessions whenever it is asked, so that a start some days later only adds
 * what is new at the far end.
 */
final class SamplePlan {

  static final int DAYS = 84;

  private static final LocalDate FIRST_MONDAY = LocalDate.of(2024, 1, 1);
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(12, 28));

  /** One planned run; the number is the course's place in the catalogue. */
  record Run(SampleCourse course, int number, LocalDate date) {

    SampleVenue venue() {
      return SampleVenue.ALL.get((int) ((number + week(date)) % SampleVenue.ALL.size()));
    }

    int capacity() {
      return 6 + 2 * (int) ((number + 2 * week(date)) % 4);
    }

    /** Looks random, but is the same for the same run. */
    String publicId() {
      String name = course.slug() + date;
      try {
        byte[] hash =
            MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash, 0, 8).toUpperCase(Locale.ROOT);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private SamplePlan() {}

  /** All runs from the day after, by date. */
  static List<Run> after(LocalDate today) {
    List<Run> runs = new ArrayList<>();
    today
        .plusDays(1)
        .datesUntil(today.plusDays(DAYS + 1L))
        .filter(date -> !HOLIDAYS.contains(MonthDay.from(date)))
        .forEach(
            date ->
                IntStream.range(0, SampleCourses.ALL.size())
                    .filter(number -> runs(number, date))
                    .mapToObj(number -> new Run(SampleCourses.ALL.get(number), number, date))
                    .forEach(runs::add));
    return runs;
  }

  private static boolean runs(int number, LocalDate date) {
    long week = week(date);
    DayOfWeek day = DayOfWeek.MONDAY.plus((2L * number + week) % 5);
    return (week + number) % 3 != 0 && date.getDayOfWeek() == day;
  }

  private static long week(LocalDate date) {
    return ChronoUnit.WEEKS.between(FIRST_MONDAY, date);
  }
}
