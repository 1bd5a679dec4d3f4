package com.reactfasttraining.booking.platform.web;

import java.util.List;

/**
 * Which addresses are those of customer pages: the browser finds its way there by script, so the
 * server answers each with the one page.
 */
final class PageFallback {

  private static final List<String> OTHERS =
      List.of(
          "/api",
          "/admin",
          "/health",
          "/metrics",
          "/openapi",
          "/jakarta.faces.resource",
          "/assets");

  private PageFallback() {}

  /** True for a path without a file name extension that no other part of the product serves. */
  static boolean isPage(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return !last.contains(".") && OTHERS.stream().noneMatch(other -> Targets.isUnder(path, other));
  }
}
