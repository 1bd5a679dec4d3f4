package com.reactfasttraining.booking.devservices.stripe;

import com.reactfasttraining.booking.devservices.http.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The files of the Stripe.js stand-in: its script, and the pages that it shows in frames. */
final class Assets {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action"
          + " 'none'";

  private Assets() {}

  static Answer serve(String name) {
    try (InputStream file = Assets.class.getResourceAsStream("/stripe-sandbox/" + name)) {
      if (file == null) {
        return Answer.text(404, "There is nothing here.");
      }
      String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "text/plain");
      return Answer.of(200, type, file.readAllBytes())
          .with("Content-Security-Policy", POLICY)
          .with("Cache-Control", "no-cache");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
