package com.reactfasttraining.booking.architecture.samples.booking;

import java.util.Date;

/** Time as in 1996. */
public class OldDate {
  Date at = new Date();
}
