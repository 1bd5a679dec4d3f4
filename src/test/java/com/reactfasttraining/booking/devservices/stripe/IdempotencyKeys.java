package com.reactfasttraining.booking.devservices.stripe;

import com.reactfasttraining.booking.devservices.http.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stripe's rules: the same key with the same call gives the same answer; with another call it is an
 * error; while the first one runs it is a conflict. Answers to calls that were refused before any
 * work began are not kept.
 */
final class IdempotencyKeys {

  private static final Set<Integer> NOT_KEPT = Set.of(400, 401, 404, 409, 429);

  private record Use(String call, @Nullable Answer answer) {}

  private final Map<String, Use> uses = new HashMap<>();

  /**
   * Takes the key for a call.
   *
   * @return the answer that was given before, or nothing when the work is to be done
   */
  synchronized Optional<Answer> begin(String key, String call) {
    Use before = uses.putIfAbsent(key, new Use(call, null));
    if (before == null) {
      return Optional.empty();
    }
    if (!before.call().equals(call)) {
      throw ApiFault.of(400, "idempotency_error", OTHER_CALL.formatted(key));
    }
    Answer answer = before.answer();
    if (answer == null) {
      throw ApiFault.of(409, "idempotency_error", RUNNING).with("code", "idempotency_key_in_use");
    }
    return Optional.of(answer.with("Idempotent-Replayed", "true"));
  }

  synchronized void finish(String key, String call, Answer answer) {
    if (NOT_KEPT.contains(answer.status())) {
      uses.remove(key);
    } else {
      uses.put(key, new Use(call, answer));
    }
  }

  synchronized void clear() {
    uses.clear();
  }

  private static final String OTHER_CALL =
      "Keys for idempotent requests can only be used with the same parameters they were first used"
          + " with. Try using a key other than '%s' if you meant to execute a different request.";
  private static final String RUNNING =
      "There is currently another in-progress request using this Idempotent Key (that probably"
          + " means you submitted twice, and the other request is still going through). Please"
          + " try again later.";
}
