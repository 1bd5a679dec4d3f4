package com.reactfasttraining.booking.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageFallbackTest {

  @ParameterizedTest
  @ValueSource(strings = {"/", "/courses", "/courses/first-aid", "/booking/ABC23456", "/apiary"})
  void addressesOfCustomerPagesLeadToTheOnePage(String path) {
    assertThat(PageFallback.isPage(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/v1/nothing",
        "/admin",
        "/admin/",
        "/admin/booking/x",
        "/health/live",
        "/metrics",
        "/openapi",
        "/jakarta.faces.resource/x",
        "/assets/missing",
        "/favicon.ico",
        "/login.xhtml"
      })
  void everythingElseIsServedOrMissedAsItIs(String path) {
    assertThat(PageFallback.isPage(path)).isFalse();
  }
}
