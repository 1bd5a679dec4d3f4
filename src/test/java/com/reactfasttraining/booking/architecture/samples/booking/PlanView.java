package com.reactfasttraining.booking.architecture.samples.booking;

/** A view that could change. */
public class PlanView {}
