package com.reactfasttraining.booking.identity;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The account of whoever is signed in. */
@ApplicationScoped
public class FindAccount {

  @Inject private Users users;
  @Inject private Caller caller;

  @Transactional
  public AccountView own() {
    return users
        .byPublicId(caller.actor())
        .map(AccountView::of)
        .orElseThrow(() -> new RefusedException(ProblemKind.UNAUTHENTICATED, "Sign in first."));
  }
}
