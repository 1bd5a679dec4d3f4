package com.reactfasttraining.booking.platform.security;

import com.reactfasttraining.booking.platform.config.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;

/**
 * Signs the bearer tokens of accounts (MicroProfile JWT 2.1, ES256).
 *
 * <p>A token is good for 15 minutes and cannot be called back, so it carries no more than the
 * public id of the account and its roles; no name and no address, because tokens end up in logs of
 * others.
 */
@ApplicationScoped
public class AccessTokens {

  public static final Duration LIFETIME = Duration.ofMinutes(15);

  static final String ISSUER = "react-fast-booking";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  @Inject private Settings settings;
  @Inject private Clock clock;

  private JwtKeys keys;

  @PostConstruct
  void derive() {
    keys = JwtKeys.from(settings.jwtSecret());
  }

  /** A token for the account of this public id, with its roles as groups. */
  public String issue(String publicId, Collection<String> roles) {
    return compact(keys, claims(publicId, roles, clock.instant()));
  }

  static String compact(JwtKeys keys, JsonObject claims) {
    JsonObject header = Json.createObjectBuilder().add("alg", "ES256").add("typ", "JWT").build();
    String content = encoded(header) + '.' + encoded(claims);
    byte[] signature = keys.sign(content.getBytes(StandardCharsets.US_ASCII));
    return content + '.' + BASE64.encodeToString(signature);
  }

  static JsonObject claims(String publicId, Collection<String> roles, Instant now) {
    return Json.createObjectBuilder()
        .add("iss", ISSUER)
        .add("sub", publicId)
        .add("upn", publicId)
        .add("groups", Json.createArrayBuilder(roles))
        .add("iat", now.getEpochSecond())
        .add("exp", now.plus(LIFETIME).getEpochSecond())
        .add("jti", Tokens.publicId())
        .build();
  }

  private static String encoded(JsonObject part) {
    return BASE64.encodeToString(part.toString().getBytes(StandardCharsets.UTF_8));
  }
}
