package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.http.Answer;
import com.reactfasttraining.booking.devservices.http.Handler;
import com.reactfasttraining.booking.devservices.http.Request;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import com.stripe.Stripe;
import java.time.Duration;
import java.util.Optional;

/** The interface below {@code /v1/}: keys, idempotency and faults around the {@link Operations}. */
final class StripeApi implements Handler {

  private final Account account;
  private final Store store;
  private final Operations operations;
  private final KeyCheck keys;
  private final IdempotencyKeys idempotency = new IdempotencyKeys();
  private final ApiMischief mischief = new ApiMischief();

  StripeApi(Account account, Store store, Operations operations, KeyCheck keys) {
    this.account = account;
    this.store = store;
    this.operations = operations;
    this.keys = keys;
  }

  ApiMischief mischief() {
    return mischief;
  }

  void reset() {
    mischief.reset();
    idempotency.clear();
  }

  @Override
  public Answer handle(Request request) {
    if (request.method().equals("OPTIONS")) {
      return crossOrigin(Answer.empty(204));
    }
    Call call = Call.of(request);
    Answer answer =
        mischief
            .take(request.path())
            .map(fault -> faulty(fault, call))
            .orElseGet(() -> once(call, Duration.ZERO));
    return answer.status() == 0 ? answer : crossOrigin(labelled(answer, call));
  }

  private Answer faulty(Fault fault, Call call) {
    if (fault.kind() == Kind.SLOW) {
      return once(call, fault.pause());
    }
    if (fault.afterWork()) {
      once(call, Duration.ZERO);
    }
    return strike(fault.kind(), call);
  }

  private Answer strike(Kind kind, Call call) {
    switch (kind) {
      case ERROR:
        return refusal(ApiFault.of(500, "api_error", "An unknown error occurred."), call);
      case RATE_LIMIT:
        ApiFault fault = ApiFault.of(429, "invalid_request_error", "Too many requests.");
        return refusal(fault.with("code", "rate_limit"), call);
      case TIMEOUT:
        mischief.keepSilent();
        return Answer.broken();
      default:
        return Answer.broken();
    }
  }

  /** Does the work unless its key says that it was done. */
  private Answer once(Call call, Duration pause) {
    Optional<String> key = call.idempotencyKey();
    if (key.isEmpty()) {
      mischief.waitFor(pause);
      return work(call);
    }
    try {
      Optional<Answer> before = idempotency.begin(key.get(), call.fingerprint());
      return before.orElseGet(() -> first(call, key.get(), pause));
    } catch (ApiFault e) {
      return refusal(e, call);
    }
  }

  private Answer first(Call call, String key, Duration pause) {
    mischief.waitFor(pause);
    Answer answer = work(call).with("Original-Request", call.id());
    idempotency.finish(key, call.fingerprint(), answer);
    return answer;
  }

  private Answer work(Call call) {
    try {
      boolean server = keys.secret(call);
      return Answer.json(
          200, Json.write(account.perform(call.cause(), () -> document(call, server))));
    } catch (ApiFault e) {
      return refusal(e, call);
    }
  }

  private JsonObject document(Call call, boolean server) {
    Operations.Found found = operations.find(call.request().method(), call.request().path());
    if (!server) {
      BrowserView.check(found, call, store);
    }
    JsonObject copy = found.operation().perform(found.id(), call.params()).deepCopy();
    return server ? new Expansion(store).apply(copy, call.params()) : BrowserView.of(copy);
  }

  private static Answer refusal(ApiFault fault, Call call) {
    return Answer.json(fault.status(), Json.write(fault.body(call.id())));
  }

  private static Answer labelled(Answer answer, Call call) {
    String version = call.request().header("Stripe-Version").orElse(Stripe.API_VERSION);
    Answer named = answer.with("Request-Id", call.id()).with("Stripe-Version", version);
    return call.idempotencyKey().map(key -> named.with("Idempotency-Key", key)).orElse(named);
  }

  private static Answer crossOrigin(Answer answer) {
    return answer
        .with("Access-Control-Allow-Origin", "*")
        .with("Access-Control-Allow-Methods", "GET, POST, DELETE")
        .with("Access-Control-Allow-Headers", "Authorization, Content-Type, Stripe-Version")
        .with("Access-Control-Expose-Headers", "Request-Id")
        .with("Cache-Control", "no-cache, no-store");
  }
}
