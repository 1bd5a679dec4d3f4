package com.reactfasttraining.booking.identity.account;

import jakarta.validation.constraints.NotBlank;

/** The token of the mail that proves an address. {@link #toString()} keeps it out of logs. */
public record NewConfirmation(
    @NotBlank(message = "Open the link in our e-mail again") String token) {

  @Override
  public String toString() {
    return "new confirmation";
  }
}
