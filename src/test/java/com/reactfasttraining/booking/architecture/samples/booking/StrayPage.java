package com.reactfasttraining.booking.architecture.samples.booking;

/** A page outside the edge. */
public class StrayPage {}
