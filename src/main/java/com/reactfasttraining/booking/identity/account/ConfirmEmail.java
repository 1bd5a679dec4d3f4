package com.reactfasttraining.booking.identity.account;

import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Proves that an account and a mailbox have the same owner: takes the token of the mail from
 * somebody who is signed in to that very account.
 *
 * <p>The mail alone is not enough. Somebody could make an account with another's address and a
 * password of their own, and the click of the other would then open the other's bookings to them.
 */
@ApplicationScoped
public class ConfirmEmail {

  @Inject private EmailConfirmations confirmations;
  @Inject private Users users;
  @Inject private Caller caller;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /**
   * Does nothing the second time.
   *
   * @throws RefusedException INVALID for a token that is unknown, too old, or of another account
   */
  @Transactional
  public void confirm(NewConfirmation wanted) {
    Instant now = clock.instant();
    EmailConfirmation confirmation =
        confirmations
            .lock(wanted.token())
            .filter(found -> found.isOf(caller.actor()) && found.use(now))
            .orElseThrow(ConfirmEmail::linkOver);
    User user = users.lock(confirmation.user().id());
    if (user.confirmEmail(now)) {
      audit.record("email-confirmed", new AuditedObject("user", user.publicId()), "by mail");
    }
  }

  private static RefusedException linkOver() {
    return RefusedException.invalid(
        List.of(
            new FieldError(
                "/token",
                "This link is not valid for your account. Sign in with the address that the"
                    + " e-mail came to, or ask for a new link.")));
  }
}
