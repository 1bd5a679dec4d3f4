package com.reactfasttraining.booking.architecture.samples.booking;

/** Does not say what is wrong. */
public class Throwing {
  void fail() {
    throw new RuntimeException("what");
  }
}
