package com.reactfasttraining.booking.payment.rest;

import com.reactfasttraining.booking.booking.transfer.CallOffTransfer;
import com.reactfasttraining.booking.booking.transfer.FindTransfer;
import com.reactfasttraining.booking.booking.transfer.NewTransfer;
import com.reactfasttraining.booking.booking.transfer.TransferView;
import com.reactfasttraining.booking.payment.checkout.CheckoutView;
import com.reactfasttraining.booking.payment.checkout.MoveAndPay;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Moving to another session at what was quoted; the key of the private link decides who may. */
@Path("bookings/{reference}/transfer")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TransferResource {

  @Inject private MoveAndPay moveAndPay;
  @Inject private FindTransfer findTransfer;
  @Inject private CallOffTransfer callOffTransfer;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  public CheckoutView move(
      @PathParam("reference") String reference, @NotNull @Valid NewTransfer wanted) {
    return moveAndPay.move(reference, wanted);
  }

  @GET
  @PermitAll
  public TransferView waiting(@PathParam("reference") String reference) {
    return findTransfer.view(reference);
  }

  @DELETE
  @PermitAll
  public void callOff(@PathParam("reference") String reference) {
    callOffTransfer.callOff(reference);
  }

  @POST
  @Path("payment")
  @Consumes(MediaType.WILDCARD)
  @PermitAll
  public CheckoutView pay(@PathParam("reference") String reference) {
    return moveAndPay.pay(reference);
  }
}
