package com.reactfasttraining.booking.payment.rest;

import com.reactfasttraining.booking.payment.webhook.ReceiveWebhook;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Where Stripe tells us what has happened. The signature is over the body exactly as it came. */
@Path("stripe/webhook")
@RequestScoped
public class StripeWebhookResource {

  @Inject private ReceiveWebhook receiveWebhook;

  @POST
  @Consumes(MediaType.WILDCARD)
  @PermitAll
  public Response receive(
      String body, @HeaderParam("Stripe-Signature") @DefaultValue("") String signature) {
    receiveWebhook.receive(body, signature);
    return Response.ok().build();
  }
}
