package com.reactfasttraining.booking.architecture.samples.extra;

import com.reactfasttraining.booking.architecture.samples.payment.SamplePayment;

/** Lies in no capability. */
public class OutsideTheTable {
  SamplePayment payment;
}
