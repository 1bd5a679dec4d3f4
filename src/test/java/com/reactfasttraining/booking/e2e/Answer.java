package com.reactfasttraining.booking.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public record Answer(int status, HttpHeaders headers, byte[] body) {

  public Answer is(int expected) {
    assertThat(status).as(text()).isEqualTo(expected);
    return this;
  }

  /** A refusal of the kind, in RFC 9457's form. */
  Answer isProblem(int expected, String kind) {
    is(expected);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("type")).isEqualTo("/problems/" + kind);
    assertThat(text("title")).isNotBlank();
    assertThat(text("instance")).isNotBlank();
    return this;
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  public JsonObject json() {
    return JsonParser.parseString(text()).getAsJsonObject();
  }

  JsonArray array() {
    return JsonParser.parseString(text()).getAsJsonArray();
  }

  /** The text at a path of names such as {@code payment.state}; empty when it is not there. */
  public String text(String path) {
    JsonElement element = json();
    for (String name : path.split("\\.")) {
      element = element == null ? null : element.getAsJsonObject().get(name);
    }
    return element == null || element.isJsonNull() ? "" : element.getAsString();
  }

  /** An amount of money of an answer, in pennies. */
  static long minor(JsonObject object, String money) {
    return object.getAsJsonObject(money).get("amountMinor").getAsLong();
  }
}
