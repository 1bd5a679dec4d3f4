package com.reactfasttraining.booking.identity.password;

import com.reactfasttraining.booking.identity.MailedKey;
import com.reactfasttraining.booking.identity.User;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Leave to choose a new password once, within the hour. */
@Entity
@Table(name = "password_resets")
class PasswordReset extends MailedKey {

  static final Duration LIFETIME = Duration.ofHours(1);

  protected PasswordReset() {}

  PasswordReset(User user, byte[] tokenHash, Instant now) {
    super(user, tokenHash, now.plus(LIFETIME));
  }

  /** True the first time within the hour. */
  boolean use(Instant now) {
    boolean good = !isUsed() && isInTime(now) && user().isEnabled();
    if (good) {
      noteUse(now);
    }
    return good;
  }
}
