package com.reactfasttraining.booking.identity.account;

import com.reactfasttraining.booking.identity.NewUser;
import com.reactfasttraining.booking.identity.Passwords;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.identity.signin.AddressBrake;
import com.reactfasttraining.booking.identity.token.IssueTokens;
import com.reactfasttraining.booking.identity.token.TokensView;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Makes the account of a customer.
 *
 * <p>The address is not proven to be theirs: until it is, the account opens nothing that was booked
 * with that address, and a mail with the link that proves it goes out at once. Each attempt counts
 * for the brake by network address, so that nobody finds out who has an account by trying many.
 */
@ApplicationScoped
public class RegisterUser {

  @Inject private AddressBrake brake;
  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private IssueTokens issueTokens;
  @Inject private RequestEmailConfirmation confirmation;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public TokensView register(NewUser wanted) {
    Passwords.checkChoice("/password", wanted.password(), wanted.email());
    brake.attempt();
    String hash = passwords.hash(wanted.password());
    if (users.byEmail(wanted.email()).isPresent()) {
      throw new RefusedException(
          ProblemKind.CONFLICT, "An account cannot be made with these details. Try to sign in.");
    }
    User user = User.customer(Tokens.publicId(), wanted, hash, clock.instant());
    users.add(user);
    audit.record("user-registered", new AuditedObject("user", user.publicId()), "CUSTOMER");
    confirmation.request(user);
    return issueTokens.begin(user);
  }
}
