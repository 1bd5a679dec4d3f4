package com.reactfasttraining.booking.devservices.stripe;

/** Who may call: the server with the secret key, a browser with the publishable one. */
final class KeyCheck {

  private final SandboxKeys keys;

  KeyCheck(SandboxKeys keys) {
    this.keys = keys;
  }

  /**
   * Whether the caller is the server.
   *
   * @return false for a browser
   * @throws ApiFault 401 for everybody else
   */
  boolean secret(Call call) {
    String key = call.apiKey().orElseThrow(KeyCheck::none);
    if (key.equals(keys.secret())) {
      return true;
    }
    if (key.equals(keys.publishable())) {
      return false;
    }
    throw ApiFault.unauthorized("Invalid API Key provided: " + masked(key));
  }

  private static String masked(String key) {
    String end = key.substring(Math.max(0, key.length() - 4));
    return key.replaceAll("^((?:[a-z]+_){0,2}).*$", "$1") + "*".repeat(16) + end;
  }

  private static ApiFault none() {
    return ApiFault.unauthorized(
        "You did not provide an API key. You need to provide your API key in the Authorization"
            + " header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').");
  }
}
