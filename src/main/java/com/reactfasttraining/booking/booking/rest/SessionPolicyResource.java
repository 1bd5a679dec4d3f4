package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.cancellation.PolicyView;
import com.reactfasttraining.booking.booking.cancellation.ShowPolicy;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What cancelling or moving will cost, for everybody to read before they book. */
@Path("sessions/{id}/policy")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionPolicyResource {

  @Inject private ShowPolicy showPolicy;

  @GET
  @PermitAll
  public PolicyView policy(
      @PathParam("id") String id,
      @QueryParam("seats") @DefaultValue("1") @Min(1) @Max(12) int seats) {
    return showPolicy.ofSession(id, seats);
  }
}
