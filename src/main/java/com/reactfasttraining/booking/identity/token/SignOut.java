package com.reactfasttraining.booking.identity.token;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Ends a sign-in: no token of its family is exchanged any more. Says nothing of unknown tokens. */
@ApplicationScoped
public class SignOut {

  @Inject private RefreshTokens refreshTokens;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  @Transactional
  public void signOut(RefreshGrant grant) {
    refreshTokens.lock(grant.refreshToken()).ifPresent(this::end);
  }

  private void end(RefreshToken token) {
    refreshTokens.revokeFamily(token.family(), clock.instant());
    audit.record(
        "signed-out", new AuditedObject("user", token.user().publicId()), "tokens revoked");
  }
}
