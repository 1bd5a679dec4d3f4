package com.reactfasttraining.booking.devservices.sample;

/** How many seats of a session are taken: near ones more than far ones, one of the first all. */
final class SampleDemand {

  private static final int FULL = 4;
  private static final int NEAR = 20;

  private SampleDemand() {}

  /**
   * Seats taken.
   *
   * @param number the session's place by date, from 0
   */
  static int seats(int number, int capacity) {
    if (number == FULL) {
      return capacity;
    }
    if (number < NEAR) {
      return number % 3 == 0 ? capacity - 1 - number % 2 : capacity * (number % 5) / 8;
    }
    return number % 4 == 0 ? number % 5 : 0;
  }
}
