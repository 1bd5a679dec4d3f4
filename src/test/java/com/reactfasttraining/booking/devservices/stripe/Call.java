package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** One call of the API: its parameters, its key, and the id it is logged by. */
record Call(Request request, String id, JsonObject params) {

  static Call of(Request request) {
    boolean get = request.method().equals("GET");
    JsonObject params = FormBody.parse(get ? request.queryPairs() : request.formPairs());
    return new Call(request, Ids.next("req"), params);
  }

  /** The API key: as bearer token, as name of HTTP Basic, or as parameter of a browser. */
  Optional<String> apiKey() {
    return request.header("Authorization").flatMap(Call::key).or(() -> Json.text(params, "key"));
  }

  Optional<String> idempotencyKey() {
    return request.header("Idempotency-Key").filter(key -> request.method().equals("POST"));
  }

  /** What must be equal for a key to mean the same call. */
  String fingerprint() {
    return request.method() + " " + request.path() + "\n" + request.body();
  }

  Account.Cause cause() {
    return new Account.Cause(id, idempotencyKey().orElse(null));
  }

  private static Optional<String> key(String header) {
    if (header.startsWith("Bearer ")) {
      return Optional.of(header.substring("Bearer ".length()));
    }
    if (header.startsWith("Basic ")) {
      byte[] pair = Base64.getDecoder().decode(header.substring("Basic ".length()));
      return Optional.of(new String(pair, StandardCharsets.UTF_8).split(":", 2)[0]);
    }
    return Optional.empty();
  }
}
