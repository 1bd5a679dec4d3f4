package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.waiting.JoinWaitingList;
import com.reactfasttraining.booking.booking.waiting.JoinedView;
import com.reactfasttraining.booking.booking.waiting.NewWaiting;
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
import jakarta.ws.rs.core.Response;

/**
 * The waiting list of a full session.
 *
 * <p>The answer has no {@code Location}: the private link goes to the address by mail only.
 */
@Path("sessions/{id}/waiting-list")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SessionWaitingListResource {

  @Inject private JoinWaitingList joinWaitingList;

  @POST
  @PermitAll
  public Response join(@PathParam("id") String sessionId, @NotNull @Valid NewWaiting wanted) {
    JoinedView joined = joinWaitingList.join(sessionId, wanted);
    return Response.status(Response.Status.CREATED).entity(joined).build();
  }
}
