package com.reactfasttraining.booking.identity;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The account of whoever is signed in. */
@ApplicationScoped
public class FindAccount {

  @Inject private Users users;
  @Inject private Caller caller;

  @Transactional
  public AccountView own() {
    return AccountView.of(user());
  }

  /**
   * The address, in small letters, whose bookings are open to the caller: confirmed, and of an
   * access token that is not older than the password.
   */
  @Transactional
  public Optional<String> confirmedEmail() {
    return caller
        .tokenIssuedAt()
        .flatMap(at -> users.byPublicId(caller.actor()).filter(user -> user.isKnownSince(at)))
        .filter(user -> user.isEnabled() && user.isEmailConfirmed())
        .map(User::email);
  }

  public User user() {
    return users
        .byPublicId(caller.actor())
        .orElseThrow(() -> new RefusedException(ProblemKind.UNAUTHENTICATED, "Sign in first."));
  }
}
