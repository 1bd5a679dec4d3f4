package com.reactfasttraining.booking.architecture.samples.booking;

/** Loses pennies. */
public class FloatingPrice {
  double pounds;
}
