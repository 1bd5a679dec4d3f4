package com.reactfasttraining.booking.identity.token;

import com.reactfasttraining.booking.identity.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refresh token: good for one exchange, within 30 days of the sign-in that began its family. Only
 * its hash is kept.
 */
@Entity
@Table(name = "refresh_tokens")
class RefreshToken {

  static final Duration LIFETIME = Duration.ofDays(30);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "user_id")
  private User user;

  private UUID family;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private @Nullable Instant usedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  @SuppressWarnings("NullAway.Init")
  protected RefreshToken() {}

  /** The first token of a new family. */
  static RefreshToken first(User user, byte[] hash, Instant now) {
    RefreshToken token = new RefreshToken();
    token.user = user;
    token.family = UUID.randomUUID();
    token.tokenHash = hash.clone();
    token.issuedAt = now;
    token.expiresAt = now.plus(LIFETIME);
    return token;
  }

  /** Uses this token up for its successor, which ends when this one would have. */
  RefreshToken exchange(byte[] hash, Instant now) {
    if (!isGood(now)) {
      throw new IllegalStateException("a refresh token is good for one exchange");
    }
    usedAt = now;
    RefreshToken next = first(user, hash, now);
    next.family = family;
    next.expiresAt = expiresAt;
    return next;
  }

  /** True when it was exchanged before: it, or its successor, is in the wrong hands. */
  boolean wasUsed() {
    return usedAt != null;
  }

  boolean isGood(Instant now) {
    return usedAt == null && revokedAt == null && now.isBefore(expiresAt) && user.isEnabled();
  }

  User user() {
    return user;
  }

  UUID family() {
    return family;
  }
}
