package com.reactfasttraining.booking.platform.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A key that a client has used; without a status its request is still running. */
@Entity
@Table(name = "idempotency_keys")
class IdempotencyKey {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String scope;
  private String key;

  @Column(name = "request_hash")
  private byte[] requestHash;

  private @Nullable Integer status;
  private @Nullable String location;

  @Column(name = "media_type")
  private @Nullable String mediaType;

  private byte @Nullable [] answer;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "taken_until")
  private Instant takenUntil;

  @SuppressWarnings("NullAway.Init")
  protected IdempotencyKey() {}

  void keep(KeptAnswer kept, byte[] sealedBody) {
    status = kept.status();
    location = kept.location();
    mediaType = kept.mediaType();
    answer = sealedBody;
  }

  void takeUntil(Instant end) {
    takenUntil = end;
  }

  boolean isRunning(Instant now) {
    return status == null && takenUntil.isAfter(now);
  }

  byte[] requestHash() {
    return requestHash.clone();
  }

  /** The answer with its body still sealed; null while there is none. */
  @Nullable KeptAnswer sealedAnswer() {
    return status == null || answer == null
        ? null
        : new KeptAnswer(status, location, mediaType, answer.clone());
  }
}
