package com.reactfasttraining.booking.platform.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseUrlTest {

  @Test
  void readsThePostgresForm() {
    assertThat(
            DatabaseUrl.parse(
                "postgres://ann:p%40ss+1@db.example.com:6543/booking?sslmode=require"))
        .contains(
            new DatabaseUrl(
                "jdbc:postgresql://db.example.com:6543/booking?sslmode=require", "ann", "p@ss+1"));
  }

  @Test
  void readsTheJdbcForm() {
    assertThat(
            DatabaseUrl.parse(
                "jdbc:postgresql://localhost/booking?user=ann&password=x%26y&ssl=true"))
        .contains(new DatabaseUrl("jdbc:postgresql://localhost/booking?ssl=true", "ann", "x&y"));
  }

  @ParameterizedTest
  @CsvSource({
    "postgres://ann@localhost/booking, ann, ''",
    "postgres://ann@localhost/booking?password=x, ann, x",
    "jdbc:postgresql://localhost/booking?user=ann, ann, ''"
  })
  void needsAUserButNoPassword(String text, String user, String password) {
    assertThat(DatabaseUrl.parse(text))
        .contains(new DatabaseUrl("jdbc:postgresql://localhost/booking", user, password));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "postgres://%20:b@localhost/x",
        "postgres:///x",
        "mysql://a:b@localhost/x",
        "postgres://localhost/x",
        "postgres://a:b@localhost",
        "postgres://a b@/x",
        "postgres://a:b@localhost/"
      })
  void refusesOtherForms(String text) {
    assertThat(DatabaseUrl.parse(text)).isEmpty();
  }

  @Test
  void neverPrintsThePassword() {
    assertThat(
            DatabaseUrl.parse("postgres://ann:secret@localhost/booking").orElseThrow().toString())
        .doesNotContain("secret");
  }
}
