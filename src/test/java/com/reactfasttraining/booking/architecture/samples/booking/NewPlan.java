package com.reactfasttraining.booking.architecture.samples.booking;

/** An input that could change. */
public class NewPlan {}
