package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.cancellation.NewCancellationQuote;
import com.reactfasttraining.booking.booking.cancellation.QuoteCancellation;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
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

/** What cancelling would give back; the key of the private link decides who may ask. */
@Path("bookings/{reference}/cancellation-quote")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CancellationQuoteResource {

  @Inject private QuoteCancellation quoteCancellation;

  @POST
  @PermitAll
  public QuoteView quote(
      @PathParam("reference") String reference, @NotNull @Valid NewCancellationQuote wanted) {
    return quoteCancellation.quote(reference, wanted);
  }
}
