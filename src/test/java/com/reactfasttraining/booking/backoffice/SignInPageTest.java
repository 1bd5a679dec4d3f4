package com.reactfasttraining.booking.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

  @Test
  void goesOnToWhereTheyWanted() {
    String wanted = "/admin/booking/booking.xhtml?reference=ABC23456";
    assertThat(SignInPage.target(wanted)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://evil.example.com",
        "//evil.example.com",
        "/admin/../api",
        "/booking/x",
        "/admin/x\r\nSet-Cookie: a=b",
        "/admin/\\evil.example.com",
        "/administrator"
      })
  void neverLeadsOutOfTheBackOffice(String wanted) {
    assertThat(SignInPage.target(wanted)).isEqualTo("/admin/");
  }
}
