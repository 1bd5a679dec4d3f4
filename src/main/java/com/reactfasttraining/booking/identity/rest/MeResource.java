package com.reactfasttraining.booking.identity.rest;

import com.reactfasttraining.booking.identity.AccountView;
import com.reactfasttraining.booking.identity.FindAccount;
import com.reactfasttraining.booking.identity.account.RequestEmailConfirmation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The account of whoever asks. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private FindAccount findAccount;
  @Inject private RequestEmailConfirmation requestConfirmation;

  @GET
  @RolesAllowed({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
  public AccountView me() {
    return findAccount.own();
  }

  /** Sends the link that proves the address once more; no mail when it is proven already. */
  @POST
  @Path("email-confirmation")
  @RolesAllowed({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
  public Response emailConfirmation() {
    requestConfirmation.again();
    return Response.accepted().build();
  }
}
