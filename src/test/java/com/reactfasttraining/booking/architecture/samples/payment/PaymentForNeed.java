package com.reactfasttraining.booking.architecture.samples.payment;

import com.reactfasttraining.booking.architecture.samples.requirement.SampleNeed;

/** Knows a neighbour that it must not know. */
public class PaymentForNeed {
  SampleNeed need;
}
