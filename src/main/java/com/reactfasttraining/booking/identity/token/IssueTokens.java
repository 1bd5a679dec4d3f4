package com.reactfasttraining.booking.identity.token;

import com.reactfasttraining.booking.identity.Role;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.identity.Users;
import com.reactfasttraining.booking.platform.security.AccessTokens;
import com.reactfasttraining.booking.platform.security.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Gives an account an access token and the first or next refresh token of a family. */
@ApplicationScoped
public class IssueTokens {

  @Inject private AccessTokens accessTokens;
  @Inject private RefreshTokens refreshTokens;
  @Inject private Users users;
  @Inject private Clock clock;

  /** Begins a family: after a sign-in. */
  @Transactional
  public TokensView begin(User signedIn) {
    User user = users.get(signedIn.id());
    String secret = Tokens.secret();
    refreshTokens.add(RefreshToken.first(user, Tokens.hash(secret), clock.instant()));
    return view(user, secret);
  }

  /** Continues the family of a locked token. */
  TokensView next(RefreshToken token) {
    String secret = Tokens.secret();
    refreshTokens.add(token.exchange(Tokens.hash(secret), clock.instant()));
    return view(token.user(), secret);
  }

  private TokensView view(User user, String secret) {
    String access =
        accessTokens.issue(user.publicId(), user.roles().stream().map(Role::name).toList());
    return new TokensView(access, AccessTokens.LIFETIME.toSeconds(), secret);
  }
}
