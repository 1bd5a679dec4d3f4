package com.reactfasttraining.booking.identity.account;

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
import org.jspecify.annotations.Nullable;

/**
 * A chance to prove within a week that the address of an account is its owner's. Only the hash of
 * its token is kept.
 */
@Entity
@Table(name = "email_confirmations")
class EmailConfirmation {

  static final Duration LIFETIME = Duration.ofDays(7);

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
  protected EmailConfirmation() {}

  EmailConfirmation(User user, byte[] tokenHash, Instant now) {
    this.user = user;
    this.tokenHash = tokenHash.clone();
    this.expiresAt = now.plus(LIFETIME);
  }

  User user() {
    return user;
  }

  boolean isOf(String publicId) {
    return user.isEnabled() && user.publicId().equals(publicId);
  }

  /** True within the week; a second time too, for whoever clicks twice. */
  boolean use(Instant now) {
    boolean good = now.isBefore(expiresAt);
    if (good && usedAt == null) {
      usedAt = now;
    }
    return good;
  }
}
