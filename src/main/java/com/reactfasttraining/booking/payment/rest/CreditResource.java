package com.reactfasttraining.booking.payment.rest;

import com.reactfasttraining.booking.payment.credit.CreditView;
import com.reactfasttraining.booking.payment.credit.ShowCredit;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The credit of a cancelled booking; the key of the private link decides who may see its code. */
@Path("bookings/{reference}/credit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {

  @Inject private ShowCredit showCredit;

  @GET
  @PermitAll
  public CreditView show(@PathParam("reference") String reference) {
    return showCredit.show(reference);
  }
}
