package com.reactfasttraining.booking.architecture.samples.booking.round.trip;

import com.reactfasttraining.booking.architecture.samples.booking.round.First;

/** The other half of a cycle. */
public class Second {
  First first;
}
