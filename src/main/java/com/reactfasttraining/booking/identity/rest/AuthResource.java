package com.reactfasttraining.booking.identity.rest;

import com.reactfasttraining.booking.identity.NewUser;
import com.reactfasttraining.booking.identity.account.ConfirmEmail;
import com.reactfasttraining.booking.identity.account.NewConfirmation;
import com.reactfasttraining.booking.identity.account.RegisterUser;
import com.reactfasttraining.booking.identity.password.ChangePassword;
import com.reactfasttraining.booking.identity.password.NewPassword;
import com.reactfasttraining.booking.identity.password.NewReset;
import com.reactfasttraining.booking.identity.password.RequestPasswordReset;
import com.reactfasttraining.booking.identity.signin.Credentials;
import com.reactfasttraining.booking.identity.signin.SignIn;
import com.reactfasttraining.booking.identity.token.RefreshGrant;
import com.reactfasttraining.booking.identity.token.RefreshSignIn;
import com.reactfasttraining.booking.identity.token.SignOut;
import com.reactfasttraining.booking.identity.token.TokensView;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Accounts sign in, stay signed in, sign out, and choose a new password. */
@Path("auth")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthResource {

  @Inject private RegisterUser registerUser;
  @Inject private SignIn signIn;
  @Inject private RefreshSignIn refreshSignIn;
  @Inject private SignOut signOut;
  @Inject private RequestPasswordReset requestReset;
  @Inject private ChangePassword changePassword;
  @Inject private ConfirmEmail confirmEmail;

  @POST
  @Path("register")
  @PermitAll
  public TokensView register(@NotNull @Valid NewUser wanted) {
    return registerUser.register(wanted);
  }

  @POST
  @Path("login")
  @PermitAll
  public TokensView login(@NotNull @Valid Credentials credentials) {
    return signIn.signIn(credentials);
  }

  @POST
  @Path("refresh")
  @PermitAll
  public TokensView refresh(@NotNull @Valid RefreshGrant grant) {
    return refreshSignIn.refresh(grant);
  }

  @POST
  @Path("logout")
  @PermitAll
  public void logout(@NotNull @Valid RefreshGrant grant) {
    signOut.signOut(grant);
  }

  /** The same answer whether there is such an account or not. */
  @POST
  @Path("password-reset")
  @PermitAll
  public Response passwordReset(@NotNull @Valid NewReset wanted) {
    requestReset.request(wanted);
    return Response.accepted().build();
  }

  @POST
  @Path("password")
  @PermitAll
  public TokensView password(@NotNull @Valid NewPassword wanted) {
    return changePassword.change(wanted);
  }

  /** By the token of the mail, from somebody who is signed in to the same account. */
  @POST
  @Path("email-confirmation")
  @RolesAllowed({"CUSTOMER", "STAFF", "TRAINER", "FINANCE", "ADMIN"})
  public void emailConfirmation(@NotNull @Valid NewConfirmation wanted) {
    confirmEmail.confirm(wanted);
  }
}
