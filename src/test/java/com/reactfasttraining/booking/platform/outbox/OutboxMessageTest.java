package com.reactfasttraining.booking.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Work that fails is tried a dozen times, then given up until somebody asks for it again. */
class OutboxMessageTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final OutboxMessage message = new OutboxMessage("mail", "M1", "mail:M1", NOW);

  @Test
  void isGivenUpAfterTheLastAttemptOnly() {
    for (int attempt = 1; attempt < OutboxMessage.MOST_ATTEMPTS; attempt++) {
      assertThat(message.take(NOW).attempt()).isEqualTo(attempt);
      assertThat(message.failed("refused", NOW, PAUSE)).isFalse();
      assertThat(message.isPending()).isTrue();
    }
    message.take(NOW);
    assertThat(message.failed("refused", NOW, PAUSE)).isTrue();
    assertThat(message.isPending()).isFalse();
  }

  @Test
  void startsAfreshWhenSomebodyAsksForIt() {
    message.take(NOW);
    message.done(NOW);
    assertThat(message.isPending()).isFalse();
    message.again(NOW);
    assertThat(message.isPending()).isTrue();
    assertThat(message.take(NOW).attempt()).isOne();
  }
}
