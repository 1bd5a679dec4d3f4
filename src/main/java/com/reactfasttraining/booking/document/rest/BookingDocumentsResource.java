package com.reactfasttraining.booking.document.rest;

import com.reactfasttraining.booking.document.DocumentView;
import com.reactfasttraining.booking.document.ReadDocument;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * The papers of a booking; open to everybody, the use case asks for the key of the private link.
 */
@Path("bookings/{reference}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BookingDocumentsResource {

  @Inject private ReadDocument read;

  @GET
  @PermitAll
  public List<DocumentView> documents(@PathParam("reference") String reference) {
    return read.list(reference);
  }
}
