package com.reactfasttraining.booking.booking.waiting.access;

import com.reactfasttraining.booking.booking.access.LinkKey;
import com.reactfasttraining.booking.booking.waiting.WaitingEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is kept of a key that opens an entry. */
@Entity
@Table(name = "waiting_list_tokens")
class WaitingToken extends LinkKey {

  @Column(name = "entry_id")
  private long entryId;

  protected WaitingToken() {}

  WaitingToken(WaitingEntry entry, byte[] tokenHash, Instant now) {
    super(tokenHash, now);
    this.entryId = entry.id();
  }
}
