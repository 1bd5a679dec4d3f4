package com.reactfasttraining.booking.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who wants an account. */
public record NewUser(
    @NotBlank(message = "Enter your name") @Size(max = 120, message = "Use 120 characters or fewer")
        String name,
    @NotNull(message = "Enter your e-mail address")
        @Email(
            regexp = "[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]+",
            message = "Enter an e-mail address like name@example.com")
        @Size(max = 254, message = "Use 254 characters or fewer")
        String email,
    @NotNull(message = "Choose a password") String password) {

  @Override
  public String toString() {
    return "new user";
  }
}
