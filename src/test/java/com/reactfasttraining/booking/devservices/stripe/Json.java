package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds and reads JSON documents; a null is written, as Stripe does. */
final class Json {

  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().setPrettyPrinting().create();

  private Json() {}

  /** An object of names and values in turn. */
  static JsonObject object(@Nullable Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add(String.valueOf(namesAndValues[i]), element(namesAndValues[i + 1]));
    }
    return object;
  }

  static JsonElement element(@Nullable Object value) {
    if (value == null) {
      return JsonNull.INSTANCE;
    }
    if (value instanceof JsonElement element) {
      return element;
    }
    if (value instanceof Number number) {
      return new JsonPrimitive(number);
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    return new JsonPrimitive(String.valueOf(value));
  }

  static JsonArray array(List<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(value -> array.add(element(value)));
    return array;
  }

  /** The text of a member; nothing when it is absent, null or no plain value. */
  static Optional<String> text(JsonObject object, String name) {
    return Optional.ofNullable(object.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  static String required(JsonObject object, String name) {
    return text(object, name)
        .orElseThrow(() -> ApiFault.invalid("parameter_missing", name, missing(name)));
  }

  static long number(JsonObject object, String name) {
    try {
      return Long.parseLong(required(object, name));
    } catch (NumberFormatException e) {
      throw ApiFault.invalid("parameter_invalid_integer", name, "Invalid integer: " + name);
    }
  }

  static boolean flag(JsonObject object, String name) {
    return text(object, name).map("true"::equals).orElse(false);
  }

  static JsonObject inner(JsonObject object, String name) {
    JsonElement value = object.get(name);
    return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
  }

  static String write(JsonElement element) {
    return GSON.toJson(element);
  }

  private static String missing(String name) {
    return "Missing required param: " + name + ".";
  }
}
