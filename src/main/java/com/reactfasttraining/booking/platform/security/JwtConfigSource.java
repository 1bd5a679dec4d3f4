package com.reactfasttraining.booking.platform.security;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Tells the platform's token verifier the key and the issuer, so that {@code JWT_SECRET} is the
 * only setting of tokens.
 *
 * <p>Without the secret a random key stands in: nobody can sign for it, and {@code Startup} gets to
 * list what is missing.
 */
public class JwtConfigSource implements ConfigSource {

  private static final String KEY = "mp.jwt.verify.publickey";
  private static final String ALGORITHM = "mp.jwt.verify.publickey.algorithm";
  private static final String ISSUER = "mp.jwt.verify.issuer";

  private volatile @Nullable String pem;

  @Override
  public Set<String> getPropertyNames() {
    return Set.of(KEY, ALGORITHM, ISSUER);
  }

  @Override
  public Map<String, String> getProperties() {
    return Map.of();
  }

  @Override
  public @Nullable String getValue(String name) {
    return switch (name) {
      case KEY -> pem();
      case ALGORITHM -> "ES256";
      case ISSUER -> AccessTokens.ISSUER;
      default -> null;
    };
  }

  @Override
  public String getName() {
    return "access tokens from JWT_SECRET";
  }

  private String pem() {
    String known = pem;
    if (known == null) {
      known = JwtKeys.from(secret()).publicKeyPem();
      pem = known;
    }
    return known;
  }

  private static String secret() {
    return ConfigProvider.getConfig(JwtConfigSource.class.getClassLoader())
        .getOptionalValue("JWT_SECRET", String.class)
        .map(String::strip)
        .filter(secret -> !secret.isEmpty())
        .orElseGet(Tokens::secret);
  }
}
