package com.reactfasttraining.booking.architecture.samples.booking;

import jakarta.inject.Inject;

/** Needs too many others. */
public class Crowded {
  @Inject Object one;
  @Inject Object two;
  @Inject Object three;
  @Inject Object four;
  @Inject Object five;
  @Inject Object six;
  @Inject Object seven;
  @Inject Object eight;
}
