package com.reactfasttraining.booking.booking.rest;

import com.reactfasttraining.booking.booking.transfer.NewTransferQuote;
import com.reactfasttraining.booking.booking.transfer.QuoteTransfer;
import com.reactfasttraining.booking.booking.transfer.TransferQuoteView;
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

/** What moving to another session would come to; no seat is taken yet. */
@Path("bookings/{reference}/transfer-quote")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TransferQuoteResource {

  @Inject private QuoteTransfer quoteTransfer;

  @POST
  @PermitAll
  public TransferQuoteView quote(
      @PathParam("reference") String reference, @NotNull @Valid NewTransferQuote wanted) {
    return quoteTransfer.quote(reference, wanted);
  }
}
