package com.reactfasttraining.booking.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.reactfasttraining.booking.platform.problem.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "elevenchars", "aaaaaaaaaaaaaaaa", "my-alexandra-word-1"})
  void refusesWhatIsShortOrGuessable(String password) {
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Passwords.checkChoice("/password", password, "Alexandra@example.com"))
        .satisfies(
            refused ->
                org.assertj.core.api.Assertions.assertThat(refused.errors())
                    .first()
                    .matches(error -> error.pointer().equals("/password")));
  }

  @Test
  void refusesWhatWouldTakeTooLongToHash() {
    String endless = "correct horse ".repeat(10);
    assertThatExceptionOfType(RefusedException.class)
        .isThrownBy(() -> Passwords.checkChoice("/password", endless, "alex@example.com"));
  }

  @Test
  void acceptsALongPhraseWithoutSpecialCharacters() {
    assertThatCode(
            () -> Passwords.checkChoice("/password", "correct horse battery", "alex@example.com"))
        .doesNotThrowAnyException();
  }
}
