package com.reactfasttraining.booking.identity.password;

import com.reactfasttraining.booking.identity.Passwords;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.identity.token.IssueTokens;
import com.reactfasttraining.booking.identity.token.RefreshTokens;
import com.reactfasttraining.booking.identity.token.TokensView;
import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The last step of every change of password: sets the new one and ends what the old one opened. */
@ApplicationScoped
public class SetPassword {

  @Inject private Users users;
  @Inject private Passwords passwords;
  @Inject private PasswordResets resets;
  @Inject private RefreshTokens refreshTokens;
  @Inject private IssueTokens issueTokens;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** For the holder of a reset token, which is good once; a refused password leaves it good. */
  @Transactional
  public TokensView byToken(String token, String password) {
    PasswordReset reset =
        resets
            .lock(token)
            .filter(found -> found.use(clock.instant()))
            .orElseThrow(SetPassword::linkOver);
    Passwords.checkChoice("/newPassword", password, reset.user().email());
    TokensView tokens = set(reset.user(), password);
    proveAddress(reset.user());
    return tokens;
  }

  /** For somebody whose present password was checked. */
  @Transactional
  public TokensView byOwner(User owner, String password) {
    return set(owner, password);
  }

  private TokensView set(User changed, String password) {
    String hash = passwords.hash(password);
    User user = users.lock(changed.id());
    Instant now = clock.instant();
    user.changePassword(hash, now);
    refreshTokens.revokeAll(user, now);
    resets.endAll(user, now);
    audit.record("password-changed", new AuditedObject("user", user.publicId()), "tokens revoked");
    return issueTokens.begin(user);
  }

  /** Whoever got the mail owns the address, and nobody else is signed in any more. */
  private void proveAddress(User user) {
    if (users.get(user.id()).confirmEmail(clock.instant())) {
      AuditedObject account = new AuditedObject("user", user.publicId());
      audit.record("email-confirmed", account, "by a new password");
    }
  }

  private static RefusedException linkOver() {
    return RefusedException.invalid(
        List.of(new FieldError("/token", "This link is not valid any more. Ask for a new one.")));
  }
}
