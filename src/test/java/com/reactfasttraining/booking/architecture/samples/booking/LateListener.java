package com.reactfasttraining.booking.architecture.samples.booking;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Acts when it is too late to undo. */
public class LateListener {
  void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) String event) {}
}
