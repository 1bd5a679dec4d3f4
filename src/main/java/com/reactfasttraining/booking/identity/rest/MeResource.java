package com.reactfasttraining.booking.identity.rest;

import com.reactfasttraining.booking.identity.AccountView;
import com.reactfasttraining.booking.identity.FindAccount;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The account of whoever asks. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject private FindAccount findAccount;

  @GET
  @RolesAllowed({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
  public AccountView me() {
    return findAccount.own();
  }
}
