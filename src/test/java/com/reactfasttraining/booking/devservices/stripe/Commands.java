package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The commands of {@code POST /sandbox/commands}, one JSON object each, such as {@code {"command":
 * "drop_webhooks", "times": 2}}.
 */
final class Commands {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "500", Kind.ERROR,
          "429", Kind.RATE_LIMIT,
          "timeout", Kind.TIMEOUT,
          "reset", Kind.RESET,
          "slow", Kind.SLOW);

  private final StripeSandbox sandbox;
  private final Map<String, Consumer<JsonObject>> known;

  Commands(StripeSandbox sandbox) {
    this.sandbox = sandbox;
    Webhooks webhooks = sandbox.webhooks();
    WebhookMischief mischief = webhooks.mischief();
    known =
        Map.of(
            "delay_webhooks", c -> mischief.delay(Duration.ofMillis(Json.number(c, "millis"))),
            "drop_webhooks", c -> mischief.dropNext(times(c)),
            "repeat_webhooks", c -> mischief.repeat(times(c)),
            "shuffle_webhooks", c -> mischief.shuffle(on(c)),
            "hold_webhooks", c -> mischief.hold(true),
            "release_webhooks", c -> webhooks.release(),
            "webhook_url", c -> webhooks.sendTo(URI.create(Json.required(c, "url"))),
            "fail_api", c -> sandbox.api().failNext(times(c), fault(c)),
            "send_webhook", c -> sandbox.send(Json.required(c, "event"), times(c)),
            "forge_webhook", this::forge);
  }

  /**
   * Does what the command says.
   *
   * @throws ApiFault 400 when it is not understood
   */
  void run(JsonObject command) {
    String name = Json.required(command, "command");
    if (name.equals("dispute")) {
      sandbox.dispute(Json.required(command, "payment_intent"));
      return;
    }
    Consumer<JsonObject> action = known.get(name);
    if (action == null) {
      throw ApiFault.invalid("unknown_command", "command", "Known are dispute, " + names() + ".");
    }
    action.accept(command);
  }

  private void forge(JsonObject command) {
    String type = Json.text(command, "type").orElse("payment_intent.succeeded");
    sandbox.forge(type, Json.required(command, "payment_intent"));
  }

  private String names() {
    return known.keySet().stream().sorted().collect(Collectors.joining(", "));
  }

  private static Fault fault(JsonObject command) {
    Kind kind = KINDS.get(Json.required(command, "with"));
    if (kind == null) {
      throw ApiFault.invalid("unknown_fault", "with", "Known are " + KINDS.keySet() + ".");
    }
    long millis = Json.text(command, "millis").map(Long::parseLong).orElse(0L);
    boolean after = Json.flag(command, "after_work");
    String path = Json.text(command, "path").orElse("/v1/");
    return new Fault(kind, after, Duration.ofMillis(millis), path);
  }

  private static int times(JsonObject command) {
    return Json.text(command, "times").map(Integer::parseInt).orElse(1);
  }

  private static boolean on(JsonObject command) {
    return !Json.text(command, "on").filter("false"::equals).isPresent();
  }
}
