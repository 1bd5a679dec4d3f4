package com.reactfasttraining.booking.architecture.samples.payment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Keeps every rule. */
@Entity
public class SamplePayment {
  @Id long id;
}
