package com.reactfasttraining.booking.identity.password;

import java.time.Instant;

/**
 * Somebody asked for a new password of this account; the token belongs into a mail to its address
 * and nowhere else. {@link #toString()} leaves it out.
 */
public record PasswordResetRequested(
    String userId, String email, String name, String token, Instant expiresAt) {

  @Override
  public String toString() {
    return "password reset of " + userId;
  }
}
