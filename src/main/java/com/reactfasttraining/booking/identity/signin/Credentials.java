package com.reactfasttraining.booking.identity.signin;

import com.reactfasttraining.booking.identity.Passwords;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What somebody signs in with. {@link #toString()} keeps the password out of logs. */
public record Credentials(
    @NotBlank(message = "Enter your e-mail address")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email,
    @NotBlank(message = "Enter your password")
        @Size(max = Passwords.LONGEST, message = "Use 128 characters or fewer")
        String password) {

  @Override
  public String toString() {
    return "credentials";
  }
}
