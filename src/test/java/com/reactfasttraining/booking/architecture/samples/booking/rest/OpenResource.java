package com.reactfasttraining.booking.architecture.samples.booking.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Forgets to say who may call. */
@Path("open")
public class OpenResource {
  @GET
  public String get() {
    return "";
  }
}
