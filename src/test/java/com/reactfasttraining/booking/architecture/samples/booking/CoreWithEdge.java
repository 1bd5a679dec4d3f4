package com.reactfasttraining.booking.architecture.samples.booking;

import com.reactfasttraining.booking.architecture.samples.booking.rest.OpenResource;

/** Imports an edge. */
public class CoreWithEdge {
  OpenResource resource;
}
