package com.reactfasttraining.booking.booking.access;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** What is kept of the key of a private link: its hash. What it opens has many of them. */
@MappedSuperclass
public abstract class LinkKey {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @SuppressWarnings("NullAway.Init")
  protected LinkKey() {}

  protected LinkKey(byte[] tokenHash, Instant now) {
    this.tokenHash = tokenHash;
    this.createdAt = now;
  }
}
