package com.reactfasttraining.booking.devservices.sample;

import java.time.LocalTime;

/**
 * A course of the sample catalogue; all are held within one day.
 *
 * @param minutes teaching time
 * @param pence price of a seat, VAT of 20 % included
 * @param validMonths how long the certificate is valid
 */
record SampleCourse(
    String slug,
    String title,
    int minutes,
    long pence,
    int validMonths,
    String summary,
    String description) {

  static final int VAT_BASIS_POINTS = 2000;
  private static final int BREAK_MINUTES = 60;

  LocalTime start() {
    return LocalTime.of(9, 30);
  }

  LocalTime end() {
    int breaks = minutes > 240 ? BREAK_MINUTES : BREAK_MINUTES / 4;
    return start().plusMinutes(minutes + breaks);
  }
}
