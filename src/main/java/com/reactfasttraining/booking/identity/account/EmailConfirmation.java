package com.reactfasttraining.booking.identity.account;

import com.reactfasttraining.booking.identity.MailedKey;
import com.reactfasttraining.booking.identity.User;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A chance to prove within a week that the address of an account is its owner's. */
@Entity
@Table(name = "email_confirmations")
class EmailConfirmation extends MailedKey {

  static final Duration LIFETIME = Duration.ofDays(7);

  protected EmailConfirmation() {}

  EmailConfirmation(User user, byte[] tokenHash, Instant now) {
    super(user, tokenHash, now.plus(LIFETIME));
  }

  boolean isOf(String publicId) {
    return user().isEnabled() && user().publicId().equals(publicId);
  }

  /** True within the week; a second time too, for whoever clicks twice. */
  boolean use(Instant now) {
    boolean good = isInTime(now);
    if (good) {
      noteUse(now);
    }
    return good;
  }
}
