package com.reactfasttraining.booking.payment.rest;

import com.reactfasttraining.booking.payment.checkout.CheckOut;
import com.reactfasttraining.booking.payment.checkout.CheckoutView;
import com.reactfasttraining.booking.payment.checkout.NewCheckout;
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

/** Accepting the terms and going to pay; the key of the private link decides who may. */
@Path("bookings/{reference}/checkout")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckoutResource {

  @Inject private CheckOut checkOut;

  @POST
  @PermitAll
  public CheckoutView checkOut(
      @PathParam("reference") String reference, @NotNull @Valid NewCheckout wanted) {
    return checkOut.checkOut(reference, wanted);
  }
}
