package com.reactfasttraining.booking.identity.token;

import com.reactfasttraining.booking.platform.audit.AuditLog;
import com.reactfasttraining.booking.platform.audit.AuditedObject;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Exchanges a refresh token for new tokens. One that comes a second time was stolen, from one side
 * or the other, so its whole family ends (RFC 9700 §4.14.2).
 */
@ApplicationScoped
public class RefreshSignIn {

  @Inject private RefreshTokens refreshTokens;
  @Inject private IssueTokens issueTokens;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The end of a family outlives the refusal. */
  @Transactional(dontRollbackOn = RefusedException.class)
  public TokensView refresh(RefreshGrant grant) {
    RefreshToken token =
        refreshTokens.lock(grant.refreshToken()).orElseThrow(RefreshSignIn::refused);
    Instant now = clock.instant();
    if (token.wasUsed()) {
      refreshTokens.revokeFamily(token.family(), now);
      AuditedObject user = new AuditedObject("user", token.user().publicId());
      audit.record("refresh-token-reused", user, "all tokens of the sign-in revoked");
    }
    if (!token.isGood(now)) {
      throw refused();
    }
    return issueTokens.next(token);
  }

  private static RefusedException refused() {
    return new RefusedException(ProblemKind.UNAUTHENTICATED, "Sign in again.");
  }
}
