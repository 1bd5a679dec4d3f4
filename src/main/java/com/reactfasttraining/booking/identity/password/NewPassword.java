package com.reactfasttraining.booking.identity.password;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A change of password: with the token of a reset mail, or by somebody who is signed in with the
 * password so far.
 */
public record NewPassword(
    @Nullable String token,
    @Nullable String currentPassword,
    @NotNull(message = "Choose a password") String newPassword) {

  @Override
  public String toString() {
    return "new password";
  }
}
