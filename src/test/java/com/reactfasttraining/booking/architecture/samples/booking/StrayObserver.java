package com.reactfasttraining.booking.architecture.samples.booking;

/** An observer outside the edge. */
public class StrayObserver {}
