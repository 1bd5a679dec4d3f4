package com.reactfasttraining.booking.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.reactfasttraining.booking.platform.wiring.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A request with a key is under way, then answered; one that died on the way may begin again. */
class IdempotencyKeyTest {

  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

  private final IdempotencyKey key = new IdempotencyKey();

  @Test
  void isUnderWayUntilItsTimeIsOver() {
    key.takeUntil(NOW.plus(Duration.ofMinutes(1)));
    assertThat(key.isRunning(NOW)).isTrue();
    assertThat(key.isRunning(NOW.plus(Duration.ofMinutes(1)))).isFalse();
    assertThat(key.sealedAnswer()).isNull();
  }

  @Test
  void isUnderWayNoMoreOnceItIsAnswered() {
    key.takeUntil(NOW.plus(Duration.ofMinutes(1)));
    byte[] sealed = {1, 2, 3};
    key.keep(new KeptAnswer(201, "/bookings/1", "application/json", new byte[0]), sealed);
    assertThat(key.isRunning(NOW)).isFalse();
    KeptAnswer answer = Objects.requireNonNull(key.sealedAnswer());
    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.location()).isEqualTo("/bookings/1");
    assertThat(answer.body()).isEqualTo(sealed).isNotSameAs(sealed);
  }

  @Test
  void hasNoAnswerOfWhichTheBodyIsGone() {
    new Row<>(key).with("status", 200);
    assertThat(key.sealedAnswer()).isNull();
  }
}
