package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CachePolicyTest {

  @ParameterizedTest
  @CsvSource({
    "GET, /api/v1/bookings/ABC23456, no-store",
    "GET, /api/v1/me, no-store",
    "GET, /api/v1/coursesx, no-store",
    "POST, /api/v1/sessions/x/waiting-list, no-store",
    "GET, /api/v1/courses, no-cache",
    "HEAD, /api/v1/courses/first-aid/sessions, no-cache",
    "GET, /admin/booking/bookings.xhtml, no-store",
    "GET, /login.xhtml, no-store",
    "GET, /, no-cache",
    "GET, /index.html, no-cache",
    "GET, /booking/ABC23456, no-cache",
  })
  void keepsWhatBelongsToAPersonOutOfEveryCache(String method, String path, String expected) {
    assertThat(CachePolicy.of(method, path)).contains(expected);
  }

  @Test
  void keepsFilesWithADigestInTheirNameForAYear() {
    assertThat(CachePolicy.of("GET", "/assets/index-4f2a.js"))
        .contains("public, max-age=31536000, immutable");
  }

  @Test
  void leavesTheRestToTheServer() {
    assertThat(CachePolicy.of("GET", "/logo.svg")).isEmpty();
  }
}
