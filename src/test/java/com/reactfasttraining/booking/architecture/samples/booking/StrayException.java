package com.reactfasttraining.booking.architecture.samples.booking;

/** An exception that is no refusal. */
public class StrayException extends Exception {}
