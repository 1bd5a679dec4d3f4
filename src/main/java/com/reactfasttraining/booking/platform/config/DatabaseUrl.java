package com.reactfasttraining.booking.platform.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the database is, read from {@code postgres://user:password@host:port/name?…} (also {@code
 * postgresql://}) or from the JDBC form with {@code user} and {@code password} as parameters.
 *
 * <p>Never printed: {@link #toString()} leaves the password out.
 */
public record DatabaseUrl(String jdbcUrl, String user, String password) {

  /** The parts of the text, or nothing when it is neither form or names no user. */
  public static Optional<DatabaseUrl> parse(String text) {
    try {
      boolean jdbc = text.startsWith("jdbc:");
      URI uri = new URI(jdbc ? text.substring("jdbc:".length()) : text);
      boolean postgres = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      if (!postgres || uri.getHost() == null || uri.getPath().length() < 2) {
        return Optional.empty();
      }
      return of(uri);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<DatabaseUrl> of(URI uri) {
    String[] credentials = String.valueOf(uri.getRawUserInfo()).split(":", 2);
    boolean inside = uri.getRawUserInfo() != null;
    String user = inside ? decode(credentials[0]) : parameter(uri, "user");
    String password =
        inside && credentials.length == 2 ? decode(credentials[1]) : parameter(uri, "password");
    if (user == null || user.isBlank()) {
      return Optional.empty();
    }
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    String url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + rest(uri);
    return Optional.of(new DatabaseUrl(url, user, password == null ? "" : password));
  }

  private static String rest(URI uri) {
    String rest =
        parameters(uri)
            .filter(pair -> !pair.startsWith("user=") && !pair.startsWith("password="))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? "" : "?" + rest;
  }

  private static @Nullable String parameter(URI uri, String name) {
    return parameters(uri)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> decode(pair.substring(name.length() + 1)))
        .findFirst()
        .orElse(null);
  }

  private static Stream<String> parameters(URI uri) {
    String query = uri.getRawQuery();
    return query == null ? Stream.empty() : Arrays.stream(query.split("&"));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
