package com.reactfasttraining.booking.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt at a message; without an error it was the one that succeeded. */
@Entity
@Table(name = "outbox_attempts")
class OutboxAttempt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "message_id")
  private long messageId;

  private Instant at;
  private @Nullable String error;

  @SuppressWarnings("NullAway.Init")
  protected OutboxAttempt() {}

  OutboxAttempt(TakenMessage message, Instant at, @Nullable String error) {
    this.messageId = message.id();
    this.at = at;
    this.error = error;
  }

  AttemptView view() {
    return new AttemptView(at, error);
  }
}
