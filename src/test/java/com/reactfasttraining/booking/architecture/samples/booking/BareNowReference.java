package com.reactfasttraining.booking.architecture.samples.booking;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Does not ask the clock, later. */
public class BareNowReference {
  Supplier<LocalDate> today = LocalDate::now;
}
