package com.reactfasttraining.booking.payment.rest;

import com.reactfasttraining.booking.payment.PaymentView;
import com.reactfasttraining.booking.payment.settlement.AskPayment;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** How the payment of a booking stands. */
@Path("bookings/{reference}/payment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {

  @Inject private AskPayment askPayment;

  @GET
  @PermitAll
  public PaymentView payment(@PathParam("reference") String reference) {
    return askPayment.ask(reference);
  }
}
