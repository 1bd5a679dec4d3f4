package com.reactfasttraining.booking.identity.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The refresh token that is to be exchanged, or to be ended. */
public record RefreshGrant(
    @NotBlank(message = "Send the refresh token") @Size(max = 200, message = "Not a refresh token")
        String refreshToken) {

  @Override
  public String toString() {
    return "refresh token";
  }
}
