package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.access.BookingView;
import com.reactfasttraining.booking.booking.cancellation.CancelBooking;
import com.reactfasttraining.booking.booking.cancellation.NewCancellation;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Cancelling at what was quoted; the key of the private link decides who may. */
@Path("bookings/{reference}/cancellation")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CancellationResource {

  @Inject private CancelBooking cancelBooking;

  @POST
  @PermitAll
  public BookingView cancel(
      @PathParam("reference") String reference, @NotNull @Valid NewCancellation wanted) {
    return cancelBooking.cancel(reference, wanted);
  }
}
