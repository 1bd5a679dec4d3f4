package com.reactfasttraining.booking.architecture.samples.booking.rest;

import jakarta.transaction.Transactional;

/** Opens a transaction at an edge. */
public class EdgeWithTransaction {
  @Transactional
  void write() {}
}
