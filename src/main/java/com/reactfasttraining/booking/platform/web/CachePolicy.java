package com.reactfasttraining.booking.platform.web;

import java.util.List;
import java.util.Optional;

/**
 * How long an answer may be kept. What belongs to a person is never stored; files whose name holds
 * a digest of their content are kept for a year; pages are asked for again each time.
 */
final class CachePolicy {

  private static final List<String> PUBLIC =
      List.of("courses", "sessions", "company", "terms", "requirement-templates");

  private CachePolicy() {}

  /** The {@code Cache-Control} of a path, or nothing where the default of the server is right. */
  static Optional<String> of(String method, String path) {
    if (Targets.isApi(path)) {
      return isPublicCatalogue(method, path) ? Optional.of("no-cache") : Optional.of("no-store");
    }
    if (Targets.isStaff(path)) {
      return Optional.of("no-store");
    }
    if (path.startsWith("/assets/")) {
      return Optional.of("public, max-age=31536000, immutable");
    }
    return PageFallback.isPage(path) || path.equals("/index.html")
        ? Optional.of("no-cache")
        : Optional.empty();
  }

  private static boolean isPublicCatalogue(String method, String path) {
    return (method.equals("GET") || method.equals("HEAD"))
        && PUBLIC.stream().anyMatch(part -> Targets.isUnder(path, "/api/v1/" + part));
  }
}
