package com.reactfasttraining.booking.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.identity.NewUser;
import com.reactfasttraining.booking.identity.User;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordResetTest {

  private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");

  private final PasswordReset reset =
      new PasswordReset(
          User.customer("PUBLIC0ID0000000", new NewUser("Alex", "alex@example.com", "x"), "h", NOW),
          new byte[32],
          NOW);

  @Test
  void worksOnce() {
    assertThat(reset.use(NOW)).isTrue();
    assertThat(reset.use(NOW)).isFalse();
  }

  @Test
  void worksWithinTheHour() {
    assertThat(reset.use(NOW.plus(Duration.ofHours(1)))).isFalse();
    assertThat(reset.use(NOW.plus(Duration.ofHours(1)).minusMillis(1))).isTrue();
  }

  @Test
  void itsEventNeverShowsTheToken() {
    var event =
        new PasswordResetRequested("PUBLIC0ID", "alex@example.com", "Alex", "secret-token", NOW);
    assertThat(event.toString()).doesNotContain("secret-token", "alex");
  }
}
