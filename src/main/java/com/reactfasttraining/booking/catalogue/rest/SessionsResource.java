package com.reactfasttraining.booking.catalogue.rest;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.catalogue.Sessions;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** One session with its live seats; unchanged ones are answered with 304. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {

  @Inject private Sessions sessions;

  @GET
  @Path("{id}")
  @PermitAll
  public Response session(@PathParam("id") String id, @Context Request request) {
    SessionView view = sessions.view(id).orElseThrow(() -> RefusedException.notFound("session"));
    EntityTag tag = new EntityTag(Integer.toHexString(view.hashCode()), true);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(view) : unchanged).tag(tag).build();
  }
}
