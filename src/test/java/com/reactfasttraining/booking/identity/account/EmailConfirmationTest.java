package com.reactfasttraining.booking.identity.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.identity.NewUser;
import com.reactfasttraining.booking.identity.User;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EmailConfirmationTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  private final EmailConfirmation confirmation =
      new EmailConfirmation(
          User.customer("PUBLIC0ID0000000", new NewUser("Alex", "alex@example.com", "x"), "h", NOW),
          new byte[32],
          NOW);

  @Test
  void worksTwiceForWhoeverClicksTwice() {
    assertThat(confirmation.use(NOW)).isTrue();
    assertThat(confirmation.use(NOW)).isTrue();
  }

  @Test
  void worksWithinTheWeek() {
    assertThat(confirmation.use(NOW.plus(WEEK))).isFalse();
    assertThat(confirmation.use(NOW.plus(WEEK).minusMillis(1))).isTrue();
  }

  @Test
  void isOfOneAccount() {
    assertThat(confirmation.isOf("PUBLIC0ID0000000")).isTrue();
    assertThat(confirmation.isOf("PUBLIC0ID0000001")).isFalse();
    assertThat(confirmation.isOf("customer")).isFalse();
  }

  @Test
  void nothingPrintsItsToken() {
    var event = new EmailConfirmationRequested("PUBLIC0ID", "alex@example.com", "secret-token");
    assertThat(event.toString()).doesNotContain("secret-token", "alex");
    assertThat(new NewConfirmation("secret-token").toString()).doesNotContain("secret-token");
  }
}
