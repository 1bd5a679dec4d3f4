package com.reactfasttraining.booking.document.rest;

import com.reactfasttraining.booking.document.CalendarFile;
import com.reactfasttraining.booking.document.ReadDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

/** A confirmed booking for one's calendar; the use case asks for the key of the private link. */
@Path("bookings/{reference}/calendar.ics")
@RequestScoped
public class CalendarResource {

  @Inject private ReadDocument read;
  @Inject private CalendarFile calendar;

  @GET
  @PermitAll
  public Response calendar(@PathParam("reference") String reference) {
    return Downloads.of(calendar.published(read.confirmed(reference))).build();
  }
}
