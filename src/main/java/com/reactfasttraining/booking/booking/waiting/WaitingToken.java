package com.reactfasttraining.booking.booking.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of the key of a private link to an entry: its hash. */
@Entity
@Table(name = "waiting_list_tokens")
class WaitingToken {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "entry_id")
  private long entryId;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected WaitingToken() {}

  WaitingToken(WaitingEntry entry, byte[] tokenHash, Instant now) {
    this.entryId = entry.id();
    this.tokenHash = tokenHash;
    this.createdAt = now;
  }
}
