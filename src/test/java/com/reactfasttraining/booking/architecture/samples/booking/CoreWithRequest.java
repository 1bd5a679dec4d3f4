package com.reactfasttraining.booking.architecture.samples.booking;

import jakarta.servlet.http.HttpServletRequest;

/** Knows HTTP in a core. */
public class CoreWithRequest {
  HttpServletRequest request;
}
