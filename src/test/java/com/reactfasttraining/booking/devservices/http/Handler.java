package com.reactfasttraining.booking.devservices.http;

/** Answers one request; may run in many threads at once. */
@FunctionalInterface
public interface Handler {

  Answer handle(Request request);
}
