package com.reactfasttraining.booking.architecture.samples.booking;

/** A name that says nothing. */
public abstract class AbstractPlan {}
