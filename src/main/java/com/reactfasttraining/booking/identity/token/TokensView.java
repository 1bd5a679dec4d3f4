package com.reactfasttraining.booking.identity.token;

/** What a sign-in gives; {@code expiresIn} is the life of the access token in seconds. */
public record TokensView(String accessToken, long expiresIn, String refreshToken) {

  @Override
  public String toString() {
    return "tokens";
  }
}
