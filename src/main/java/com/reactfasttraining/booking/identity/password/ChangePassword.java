package com.reactfasttraining.booking.identity.password;

import com.reactfasttraining.booking.identity.Passwords;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.identity.signin.CheckPassword;
import com.reactfasttraining.booking.identity.signin.Credentials;
import com.reactfasttraining.booking.identity.token.TokensView;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Changes a password, for whoever holds the token of a reset mail or is signed in and knows the
 * password so far. The caller stays signed in with new tokens; every other sign-in of the account
 * ends.
 */
@ApplicationScoped
public class ChangePassword {

  @Inject private AddressBrake brake;
  @Inject private Users users;
  @Inject private CheckPassword checkPassword;
  @Inject private SetPassword setPassword;
  @Inject private Caller caller;

  /** Not one transaction: a wrong password stays counted although the change is refused. */
  public TokensView change(NewPassword wanted) {
    return wanted.token() == null ? bySignedIn(wanted) : byToken(wanted.token(), wanted);
  }

  private TokensView byToken(String token, NewPassword wanted) {
    long attempt = brake.attempt();
    TokensView tokens = setPassword.byToken(token, wanted.newPassword());
    brake.succeeded(attempt);
    return tokens;
  }

  private TokensView bySignedIn(NewPassword wanted) {
    User user =
        users
            .byPublicId(caller.actor())
            .orElseThrow(
                () -> new RefusedException(ProblemKind.UNAUTHENTICATED, "Sign in and try again."));
    Passwords.checkChoice("/newPassword", wanted.newPassword(), user.email());
    String password = Optional.ofNullable(wanted.currentPassword()).orElse("");
    User confirmed =
        checkPassword
            .check(new Credentials(user.email(), password))
            .orElseThrow(ChangePassword::wrongPassword);
    return setPassword.byOwner(confirmed, wanted.newPassword());
  }

  private static RefusedException wrongPassword() {
    return RefusedException.invalid(
        List.of(new FieldError("/currentPassword", "This is not your password")));
  }
}
