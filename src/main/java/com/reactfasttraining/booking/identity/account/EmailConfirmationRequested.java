package com.reactfasttraining.booking.identity.account;

/**
 * An account wants to prove its address; the token belongs into a mail to the address and nowhere
 * else. {@link #toString()} leaves it out.
 */
public record EmailConfirmationRequested(String userId, String email, String token) {

  @Override
  public String toString() {
    return "e-mail confirmation of " + userId;
  }
}
