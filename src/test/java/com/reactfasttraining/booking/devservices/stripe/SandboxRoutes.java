package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.reactfasttraining.booking.devservices.http.Answer;
import com.reactfasttraining.booking.devservices.http.Handler;
import com.reactfasttraining.booking.devservices.http.Request;
import com.reactfasttraining.booking.devservices.http.Routes;
import java.util.function.Supplier;

/** All paths of the sandbox: Stripe's own go to {@link StripeApi}, the others are answered here. */
final class SandboxRoutes implements Handler {

  private final StripeSandbox sandbox;
  private final StripeApi api;
  private final Commands commands;
  private final Routes own;

  SandboxRoutes(StripeSandbox sandbox, StripeApi api) {
    this.sandbox = sandbox;
    this.api = api;
    this.commands = new Commands(sandbox);
    this.own =
        new Routes()
            .on("GET", "/", request -> Answer.html(sandbox.statusPage()))
            .on("GET", "/v3", request -> script())
            .on("GET", "/v3/", request -> script())
            .on("GET", "/challenge", request -> Assets.serve("challenge.html"))
            .on("GET", "/payment-element", request -> Assets.serve("payment-element.html"))
            .on("GET", "/assets/{}", request -> Assets.serve(request.group(0)))
            .on("GET", "/sandbox/webhooks", request -> refusing(this::deliveries))
            .on(
                "GET",
                "/sandbox/payment_intents/{}",
                request -> refusing(() -> sandbox.intent(request.group(0))))
            .on("POST", "/sandbox/reset", request -> refusing(this::reset))
            .on("POST", "/sandbox/commands", request -> refusing(() -> command(request)))
            .on(
                "POST",
                "/sandbox/payment_intents/{}/authenticate",
                request -> refusing(() -> authenticate(request)));
  }

  @Override
  public Answer handle(Request request) {
    return request.path().startsWith("/v1/") ? api.handle(request) : own.handle(request);
  }

  private static Answer script() {
    return Assets.serve("v3.js").with("Cross-Origin-Resource-Policy", "cross-origin");
  }

  private JsonObject deliveries() {
    return Json.object(
        "deliveries",
        Json.array(sandbox.webhooks().deliveries().stream().map(SandboxRoutes::shown).toList()));
  }

  private static JsonObject shown(Delivery delivery) {
    return Json.object(
        "at", delivery.at(),
        "event", delivery.eventId(),
        "type", delivery.type(),
        "object", delivery.objectId(),
        "attempt", delivery.attempt(),
        "status", delivery.status(),
        "note", delivery.note());
  }

  private JsonObject reset() {
    sandbox.reset();
    return Json.object("done", true);
  }

  private JsonObject command(Request request) {
    commands.run(JsonParser.parseString(request.body()).getAsJsonObject());
    return Json.object("done", true);
  }

  private JsonObject authenticate(Request request) {
    JsonObject body = JsonParser.parseString(request.body()).getAsJsonObject();
    String outcome = Json.required(body, "outcome");
    if (!outcome.equals("succeed") && !outcome.equals("fail")) {
      throw ApiFault.invalid("unknown_outcome", "outcome", "The outcome is succeed or fail.");
    }
    return sandbox.authenticate(request.group(0), outcome.equals("succeed"));
  }

  private static Answer refusing(Supplier<JsonObject> work) {
    try {
      return Answer.json(200, Json.write(work.get()));
    } catch (ApiFault e) {
      return Answer.json(e.status(), Json.write(e.body("sandbox")));
    } catch (JsonSyntaxException | IllegalStateException e) {
      return refusing(
          () -> {
            throw ApiFault.invalid("not_json", "body", "The body must be a JSON object.");
          });
    }
  }
}
