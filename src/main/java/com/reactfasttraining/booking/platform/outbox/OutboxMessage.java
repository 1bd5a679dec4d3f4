package com.reactfasttraining.booking.platform.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of work to be done after the commit.
 *
 * <p>Taking it moves {@code dueAt} past a lease, so that no other instance takes it meanwhile and a
 * crash only delays it. After {@value #MOST_ATTEMPTS} failures it is given up and shown to staff.
 */
@Entity
@Table(name = "outbox_messages")
class OutboxMessage {

  static final int MOST_ATTEMPTS = 12;
  private static final Duration LEASE = Duration.ofMinutes(2);

  enum State {
    PENDING,
    DONE,
    GIVEN_UP
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String kind;

  @Column(name = "message_key")
  private String key;

  private String subject;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "finished_at")
  private @Nullable Instant finishedAt;

  @SuppressWarnings("NullAway.Init")
  protected OutboxMessage() {}

  OutboxMessage(String kind, String subject, String key, Instant now) {
    this.kind = kind;
    this.subject = subject;
    this.key = key;
    this.state = State.PENDING;
    this.dueAt = now;
    this.createdAt = now;
  }

  TakenMessage take(Instant now) {
    attempts++;
    dueAt = now.plus(LEASE);
    return new TakenMessage(id, kind, subject, attempts);
  }

  void done(Instant now) {
    state = State.DONE;
    lastError = null;
    finishedAt = now;
  }

  /** Notes a failure; true when it was the last one. */
  boolean failed(String error, Instant now, Duration pause) {
    lastError = error;
    dueAt = now.plus(pause);
    if (attempts < MOST_ATTEMPTS) {
      return false;
    }
    state = State.GIVEN_UP;
    finishedAt = now;
    return true;
  }

  /** Starts afresh, because somebody asked for it. */
  void again(Instant now) {
    state = State.PENDING;
    attempts = 0;
    dueAt = now;
    finishedAt = null;
  }

  boolean isPending() {
    return state == State.PENDING;
  }
}
