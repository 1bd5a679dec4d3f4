package com.reactfasttraining.booking.identity;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key that was mailed to a user for one step: the hash of its token, until when
 * it is good, and when it was used. How often it opens the step is for the step to say.
 */
@MappedSuperclass
public abstract class MailedKey {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id")
  private User user;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @SuppressWarnings("NullAway.Init")
  protected MailedKey() {}

  protected MailedKey(User user, byte[] tokenHash, Instant expiresAt) {
    this.user = user;
    this.tokenHash = tokenHash.clone();
    this.expiresAt = expiresAt;
  }

  public User user() {
    return user;
  }

  protected boolean isUsed() {
    return usedAt != null;
  }

  protected boolean isInTime(Instant now) {
    return now.isBefore(expiresAt);
  }

  /** Notes the first use; a later one changes nothing. */
  protected void noteUse(Instant now) {
    if (usedAt == null) {
      usedAt = now;
    }
  }
}
