package com.reactfasttraining.booking.document.rest;

import com.reactfasttraining.booking.document.ReadDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** The bytes of a paper; open to everybody, the use case asks for the key of the private link. */
@Path("documents")
@RequestScoped
public class DocumentsResource {

  @Inject private ReadDocument read;

  @GET
  @Path("{id}")
  @PermitAll
  public Response document(@PathParam("id") String id, @Context Request request) {
    EntityTag tag = new EntityTag(read.entityTag(id));
    ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged == null
        ? Downloads.of(read.download(id)).tag(tag).build()
        : Downloads.privately(unchanged).build();
  }
}
