package com.reactfasttraining.booking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class UserTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final User user =
      User.customer("PUBLIC0ID0000000", new NewUser(" Alex ", " Alex@Example.com ", "x"), "h", NOW);

  @Test
  void isKnownByItsAddressInSmallLetters() {
    assertThat(user.email()).isEqualTo("alex@example.com");
    assertThat(user.name()).isEqualTo("Alex");
    assertThat(user.roles()).containsExactly(Role.CUSTOMER);
    assertThat(user.isStaff()).isFalse();
  }

  @Test
  void staysOpenForNineFailures() {
    fail(9);
    assertThat(user.isOpen(NOW)).isTrue();
  }

  @Test
  void isLockedByTheTenthFailureForFifteenMinutes() {
    fail(10);
    assertThat(user.isOpen(NOW)).isFalse();
    assertThat(user.isOpen(NOW.plus(Duration.ofMinutes(15)).minusMillis(1))).isFalse();
    assertThat(user.isOpen(NOW.plus(Duration.ofMinutes(15)))).isTrue();
  }

  @Test
  void failuresWhileLockedDoNotProlongTheLock() {
    fail(25);
    assertThat(user.isOpen(NOW.plus(Duration.ofMinutes(15)))).isTrue();
  }

  @Test
  void countsAnewAfterASignIn() {
    fail(9);
    user.signedIn();
    fail(9);
    assertThat(user.isOpen(NOW)).isTrue();
  }

  @Test
  void aNewPasswordEndsTheLock() {
    fail(10);
    user.changePassword("other", NOW);
    assertThat(user.isOpen(NOW)).isTrue();
    assertThat(user.passwordHash()).isEqualTo("other");
  }

  @Test
  void whatWasOpenedWithAFormerPasswordIsOver() {
    assertThat(user.isKnownSince(NOW.minusSeconds(1))).isTrue();
    user.changePassword("other", NOW.plusMillis(700));
    assertThat(user.isKnownSince(NOW.minusSeconds(1))).isFalse();
    assertThat(user.isKnownSince(NOW)).isTrue();
  }

  @Test
  void itsAddressIsProvenOnce() {
    assertThat(user.isEmailConfirmed()).isFalse();
    assertThat(user.confirmEmail(NOW)).isTrue();
    assertThat(user.confirmEmail(NOW)).isFalse();
    assertThat(user.isEmailConfirmed()).isTrue();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      user.failed(NOW);
    }
  }
}
