package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists as Stripe gives them: newest first, {@code limit}, {@code starting_after}, {@code
 * created[gte]} and its kin, and equality with single fields.
 */
final class Listing {

  private Listing() {}

  static JsonObject of(List<JsonObject> all, JsonObject params, String url, String... fields) {
    int limit = Json.text(params, "limit").map(Integer::parseInt).orElse(10);
    List<JsonObject> fitting =
        after(all, params).filter(created(params)).filter(equal(params, fields)).toList();
    List<JsonObject> page = fitting.stream().limit(limit).map(JsonObject::deepCopy).toList();
    return Json.object(
        "object", "list", "url", url, "has_more", fitting.size() > limit, "data", Json.array(page));
  }

  private static Stream<JsonObject> after(List<JsonObject> all, JsonObject params) {
    return Json.text(params, "starting_after")
        .map(id -> all.stream().dropWhile(o -> !id.equals(Json.required(o, "id"))).skip(1))
        .orElseGet(all::stream);
  }

  private static Predicate<JsonObject> created(JsonObject params) {
    JsonObject range = Json.inner(params, "created");
    return object -> {
      long at = Json.number(object, "created");
      return bound(range, "gte", limit -> at >= limit)
          && bound(range, "gt", limit -> at > limit)
          && bound(range, "lte", limit -> at <= limit)
          && bound(range, "lt", limit -> at < limit);
    };
  }

  private static boolean bound(JsonObject range, String name, Predicate<Long> rule) {
    return Json.text(range, name).map(Long::parseLong).map(rule::test).orElse(true);
  }

  private static Predicate<JsonObject> equal(JsonObject params, String... fields) {
    return object ->
        Stream.of(fields)
            .allMatch(
                field ->
                    Json.text(params, field)
                        .map(wanted -> Json.text(object, field).filter(wanted::equals).isPresent())
                        .orElse(true));
  }
}
