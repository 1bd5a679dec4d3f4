package com.reactfasttraining.booking.architecture.samples.booking;

/** A timer outside the edge. */
public class StrayTimer {}
