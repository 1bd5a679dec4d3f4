package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.upload.UploadAttendees;
import com.reactfasttraining.booking.booking.upload.UploadView;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The names of a booking's people from a file; only looked at unless {@code apply} is true. */
@Path("bookings/{reference}/attendees/upload")
@RequestScoped
@Consumes({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
@Produces(MediaType.APPLICATION_JSON)
public class AttendeeUploadResource {

  @Inject private UploadAttendees uploadAttendees;

  @POST
  @PermitAll
  public UploadView upload(
      @PathParam("reference") String reference,
      @QueryParam("apply") boolean apply,
      @NotNull byte[] file) {
    return uploadAttendees.upload(reference, file, apply);
  }
}
