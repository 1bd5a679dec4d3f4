package com.reactfasttraining.booking.platform.problem;

/** What is wrong with one field: a JSON pointer (RFC 6901) and a text for the person. */
public record FieldError(String pointer, String message) {}
