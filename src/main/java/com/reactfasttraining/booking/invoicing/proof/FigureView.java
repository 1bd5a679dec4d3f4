package com.reactfasttraining.booking.invoicing.proof;

/** One number of a statement as staff read it. */
public record FigureView(String label, String value) {}
