package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/** Replaces ids by the objects they name, as {@code expand[]=latest_charge} asks. */
final class Expansion {

  private final Store store;

  Expansion(Store store) {
    this.store = store;
  }

  /** Expands in place; the document must be a copy. */
  JsonObject apply(JsonObject document, JsonObject params) {
    JsonElement expand = params.get("expand");
    if (expand != null && expand.isJsonArray()) {
      expand
          .getAsJsonArray()
          .forEach(path -> expand(document, List.of(path.getAsString().split("\\."))));
    }
    return document;
  }

  private void expand(JsonObject object, List<String> path) {
    String name = path.get(0);
    List<String> rest = path.subList(1, path.size());
    Json.text(object, name)
        .flatMap(store::find)
        .ifPresent(found -> object.add(name, found.deepCopy()));
    JsonElement value = object.get(name);
    if (value != null && !rest.isEmpty()) {
      descend(value, rest);
    }
  }

  private void descend(JsonElement value, List<String> rest) {
    if (value.isJsonArray()) {
      value.getAsJsonArray().forEach(item -> expand(item.getAsJsonObject(), rest));
    } else if (value.isJsonObject()) {
      expand(value.getAsJsonObject(), rest);
    }
  }
}
