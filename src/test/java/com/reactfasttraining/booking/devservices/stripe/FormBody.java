package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.reactfasttraining.booking.devservices.http.Request.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Form fields as Stripe nests them: {@code metadata[booking]=X}, {@code expand[]=latest_charge} and
 * {@code expand[0]=latest_charge} become objects and arrays of texts.
 */
final class FormBody {

  private FormBody() {}

  static JsonObject parse(List<Pair> pairs) {
    JsonObject root = new JsonObject();
    for (Pair pair : pairs) {
      put(root, keys(pair.name()), pair.value());
    }
    return root;
  }

  private static List<String> keys(String name) {
    return new ArrayList<>(Arrays.asList(name.replace("]", "").split("\\[", -1)));
  }

  private static void put(JsonObject object, List<String> keys, String value) {
    String key = keys.get(0);
    if (keys.size() == 1) {
      object.addProperty(key, value);
    } else if (keys.get(1).matches("\\d*")) {
      child(object, key, new JsonArray()).getAsJsonArray().add(item(keys, value));
    } else {
      put(
          child(object, key, new JsonObject()).getAsJsonObject(),
          keys.subList(1, keys.size()),
          value);
    }
  }

  private static JsonElement item(List<String> keys, String value) {
    if (keys.size() == 2) {
      return new JsonPrimitive(value);
    }
    JsonObject item = new JsonObject();
    put(item, keys.subList(2, keys.size()), value);
    return item;
  }

  private static JsonElement child(JsonObject object, String key, JsonElement fresh) {
    JsonElement there = object.get(key);
    if (there == null || there.getClass() != fresh.getClass()) {
      object.add(key, fresh);
      return fresh;
    }
    return there;
  }
}
