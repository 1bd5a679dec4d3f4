package com.reactfasttraining.booking.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The published contract, as a list of calls with a body that each of them may have. */
final class Contract {

  private static final String JSON = "application/json";

  private final JsonObject document = read();

  /** One call; the body is null where there is none. */
  record Call(String method, String path, String type, String body) {

    String name() {
      return method + " " + path;
    }

    Answer by(Api caller, Map<String, String> ids) {
      String filled = "/api/v1" + path;
      for (Map.Entry<String, String> id : ids.entrySet()) {
        filled = filled.replace("{" + id.getKey() + "}", id.getValue());
      }
      if (filled.contains("{")) {
        throw new IllegalArgumentException("an example is needed for each part of " + path);
      }
      Api asking = body == null ? caller : caller.with("Content-Type", type);
      return asking.send(method, filled, body);
    }
  }

  /** Those whose path names something, in the order of the document. */
  List<Call> callsThatName() {
    List<Call> calls = new ArrayList<>();
    JsonObject paths = document.getAsJsonObject("paths");
    for (String path : paths.keySet()) {
      JsonObject methods = paths.getAsJsonObject(path);
      for (String method : path.contains("{") ? methods.keySet() : List.<String>of()) {
        calls.addAll(calls(method.toUpperCase(Locale.ROOT), path, methods.getAsJsonObject(method)));
      }
    }
    return calls;
  }

  private List<Call> calls(String method, String path, JsonObject operation) {
    JsonObject request = operation.getAsJsonObject("requestBody");
    if (request == null) {
      return List.of(new Call(method, path, "", null));
    }
    JsonObject content = request.getAsJsonObject("content");
    return content.keySet().stream()
        .map(type -> new Call(method, path, type, body(type, content.getAsJsonObject(type))))
        .toList();
  }

  /** One that the contract allows, so that nothing but the caller can be what is refused. */
  private String body(String type, JsonObject content) {
    return type.equals(JSON)
        ? sample(content.getAsJsonObject("schema")).toString()
        : "Name,E-mail\nSample,sample@example.com\n";
  }

  private JsonElement sample(JsonObject schema) {
    if (schema.has("$ref")) {
      String[] steps = schema.get("$ref").getAsString().split("/");
      return sample(
          document
              .getAsJsonObject("components")
              .getAsJsonObject("schemas")
              .getAsJsonObject(steps[steps.length - 1]));
    }
    if (schema.has("enum")) {
      return schema.getAsJsonArray("enum").get(0);
    }
    return switch (type(schema)) {
      case "object" -> object(schema);
      case "array" -> new JsonArray();
      case "integer", "number" ->
          schema.has("minimum") ? schema.get("minimum") : new JsonPrimitive(1);
      case "boolean" -> new JsonPrimitive(true);
      default -> new JsonPrimitive(text(schema));
    };
  }

  private static String type(JsonObject schema) {
    JsonElement type = schema.get("type");
    if (type == null) {
      return "object";
    }
    return type.isJsonArray() ? type.getAsJsonArray().get(0).getAsString() : type.getAsString();
  }

  private static String text(JsonObject schema) {
    String format = schema.has("format") ? schema.get("format").getAsString() : "";
    return format.equals("email") ? "sample@example.com" : "SAMPLE";
  }

  private JsonObject object(JsonObject schema) {
    JsonObject sample = new JsonObject();
    JsonElement required = schema.get("required");
    for (JsonElement name : required == null ? new JsonArray() : required.getAsJsonArray()) {
      JsonObject property =
          schema.getAsJsonObject("properties").getAsJsonObject(name.getAsString());
      boolean email = name.getAsString().equals("email");
      sample.add(
          name.getAsString(), email ? new JsonPrimitive("sample@example.com") : sample(property));
    }
    return sample;
  }

  private static JsonObject read() {
    try (InputStream file = Contract.class.getResourceAsStream("/META-INF/openapi.json")) {
      return JsonParser.parseReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
