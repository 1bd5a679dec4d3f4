package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of the API and what each does. */
final class Operations {

  /** An operation that a call has found, and the id in its path. */
  record Found(Operation operation, String id, boolean forBrowsers) {}

  private record Route(String method, Pattern path, Operation operation, boolean forBrowsers) {}

  private final List<Route> routes = new ArrayList<>();

  Operations(
      Store store,
      PaymentIntents intents,
      Refunds refunds,
      PaymentMethods methods,
      Supplier<List<JsonObject>> endpoints) {
    intents(store, intents);
    server("GET", "/v1/charges/{}", (id, params) -> store.get("charge", id));
    server("GET", "/v1/charges", list(store, "charge", "payment_intent"));
    server("POST", "/v1/refunds", (id, params) -> refunds.create(params));
    server("GET", "/v1/refunds/{}", (id, params) -> refunds.get(id));
    server("GET", "/v1/refunds", list(store, "refund", "payment_intent", "charge"));
    server("GET", "/v1/disputes", list(store, "dispute", "payment_intent", "charge"));
    server("GET", "/v1/disputes/{}", (id, params) -> store.get("dispute", id));
    server("GET", "/v1/events/{}", (id, params) -> store.get("event", id));
    server("GET", "/v1/events", list(store, "event", "type"));
    server("GET", "/v1/account", (id, params) -> Company.account());
    server("GET", "/v1/balance", (id, params) -> Company.balance(store.all("charge")));
    server(
        "GET",
        "/v1/webhook_endpoints",
        (id, params) -> Listing.of(endpoints.get(), params, "/v1/webhook_endpoints"));
    browser("POST", "/v1/payment_methods", (id, params) -> methods.shown(methods.create(params)));
  }

  private void intents(Store store, PaymentIntents intents) {
    server("POST", "/v1/payment_intents", (id, params) -> intents.create(params));
    server("GET", "/v1/payment_intents", list(store, "payment_intent", "customer"));
    browser("GET", "/v1/payment_intents/{}", (id, params) -> intents.get(id));
    server("POST", "/v1/payment_intents/{}", intents::update);
    browser("POST", "/v1/payment_intents/{}/confirm", intents::confirm);
    server("POST", "/v1/payment_intents/{}/cancel", intents::cancel);
  }

  /**
   * The operation of a call.
   *
   * @throws ApiFault 404 when there is none
   */
  Found find(String method, String path) {
    return routes.stream()
        .filter(route -> route.method().equals(method))
        .flatMap(route -> match(route, path).stream())
        .findFirst()
        .orElseThrow(
            () ->
                ApiFault.of(
                    404,
                    "invalid_request_error",
                    "Unrecognized request URL (%s: %s).".formatted(method, path)));
  }

  private static Optional<Found> match(Route route, String path) {
    Matcher matcher = route.path().matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String id = matcher.groupCount() == 0 ? "" : matcher.group(1);
    return Optional.of(new Found(route.operation(), id, route.forBrowsers()));
  }

  private static Operation list(Store store, String kind, String... fields) {
    return (id, params) -> Listing.of(store.all(kind), params, "/v1/" + kind + "s", fields);
  }

  private void server(String method, String path, Operation operation) {
    add(method, path, operation, false);
  }

  private void browser(String method, String path, Operation operation) {
    add(method, path, operation, true);
  }

  private void add(String method, String path, Operation operation, boolean forBrowsers) {
    Pattern pattern = Pattern.compile(path.replace("{}", "([^/]+)"));
    routes.add(new Route(method, pattern, operation, forBrowsers));
  }
}
