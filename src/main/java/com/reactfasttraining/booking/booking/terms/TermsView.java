package com.reactfasttraining.booking.booking.terms;

/** The terms that a booker accepts; paragraphs are separated by an empty line. */
public record TermsView(String version, String title, String text) {}
