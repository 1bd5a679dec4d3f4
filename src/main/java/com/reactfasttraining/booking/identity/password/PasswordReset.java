package com.reactfasttraining.booking.identity.password;

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

/** Leave to choose a new password once, within the hour. Only the hash of its token is kept. */
@Entity
@Table(name = "password_resets")
class PasswordReset {

  static final Duration LIFETIME = Duration.ofHours(1);

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
  protected PasswordReset() {}

  PasswordReset(User user, byte[] tokenHash, Instant now) {
    this.user = user;
    this.tokenHash = tokenHash.clone();
    this.expiresAt = now.plus(LIFETIME);
  }

  User user() {
    return user;
  }

  /** True the first time within the hour. */
  boolean use(Instant now) {
    boolean good = usedAt == null && now.isBefore(expiresAt) && user.isEnabled();
    if (good) {
      usedAt = now;
    }
    return good;
  }
}
