package com.reactfasttraining.booking.architecture.samples.booking.round;

import com.reactfasttraining.booking.architecture.samples.booking.round.trip.Second;

/** One half of a cycle. */
public class First {
  Second second;
}
