package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.cancellation.PolicyView;
import com.reactfasttraining.booking.booking.cancellation.ShowPolicy;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What cancelling or moving a booking costs, and until when. */
@Path("bookings/{reference}/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BookingPolicyResource {

  @Inject private ShowPolicy showPolicy;

  @GET
  @PermitAll
  public PolicyView policy(@PathParam("reference") String reference) {
    return showPolicy.ofBooking(reference);
  }
}
