package com.reactfasttraining.booking.identity.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.reactfasttraining.booking.identity.NewUser;
import com.reactfasttraining.booking.identity.User;
import com.reactfasttraining.booking.platform.wiring.Row;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);

  private final User user =
      User.customer("PUBLIC0ID0000000", new NewUser("Alex", "alex@example.com", "x"), "h", NOW);
  private final RefreshToken first = RefreshToken.first(user, new byte[32], NOW);

  @Test
  void isGoodForThirtyDays() {
    assertThat(first.isGood(NOW.plus(MONTH).minusMillis(1))).isTrue();
    assertThat(first.isGood(NOW.plus(MONTH))).isFalse();
  }

  @Test
  void isGoodForOneExchange() {
    first.exchange(new byte[32], NOW);
    assertThat(first.wasUsed()).isTrue();
    assertThat(first.isGood(NOW)).isFalse();
    assertThatIllegalStateException().isThrownBy(() -> first.exchange(new byte[32], NOW));
  }

  @Test
  void itsSuccessorIsOfTheSameFamilyAndEndsWithIt() {
    RefreshToken second = first.exchange(new byte[32], NOW.plus(Duration.ofDays(20)));
    assertThat(second.family()).isEqualTo(first.family());
    assertThat(second.isGood(NOW.plus(MONTH).minusMillis(1))).isTrue();
    assertThat(second.isGood(NOW.plus(MONTH))).isFalse();
  }

  @Test
  void aNewSignInBeginsANewFamily() {
    assertThat(RefreshToken.first(user, new byte[32], NOW).family()).isNotEqualTo(first.family());
  }

  @Test
  void isNoGoodOnceItWasRevokedOrItsAccountIsClosed() {
    assertThat(first.wasUsed()).isFalse();
    new Row<>(first).with("revokedAt", NOW);
    assertThat(first.isGood(NOW)).isFalse();
    RefreshToken other = RefreshToken.first(user, new byte[32], NOW);
    new Row<>(user).with("enabled", false);
    assertThat(other.isGood(NOW)).isFalse();
  }
}
