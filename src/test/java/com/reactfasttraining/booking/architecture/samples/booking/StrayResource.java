package com.reactfasttraining.booking.architecture.samples.booking;

/** A resource outside the edge. */
public class StrayResource {}
