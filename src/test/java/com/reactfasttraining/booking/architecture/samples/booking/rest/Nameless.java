package com.reactfasttraining.booking.architecture.samples.booking.rest;

import jakarta.ws.rs.Path;

/** A resource by another name. */
@Path("nameless")
public class Nameless {}
