package com.reactfasttraining.booking.architecture.samples.requirement;

/** Keeps every rule. */
public class SampleNeed {}
