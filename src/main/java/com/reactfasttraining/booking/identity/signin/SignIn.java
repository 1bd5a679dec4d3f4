package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.token.IssueTokens;
import com.reactfasttraining.booking.identity.token.TokensView;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Signs an account in to the REST interface. */
@ApplicationScoped
public class SignIn {

  @Inject private CheckPassword checkPassword;
  @Inject private IssueTokens issueTokens;

  /**
   * Tokens for the right address and password.
   *
   * @throws RefusedException 401, the same for a wrong name, a wrong password and a locked account
   */
  public TokensView signIn(Credentials credentials) {
    User user = checkPassword.check(credentials).orElseThrow(SignIn::refused);
    return issueTokens.begin(user);
  }

  static RefusedException refused() {
    return new RefusedException(
        ProblemKind.UNAUTHENTICATED,
        "The e-mail address or the password is not right. After ten wrong passwords an account is"
            + " locked for 15 minutes.");
  }
}
