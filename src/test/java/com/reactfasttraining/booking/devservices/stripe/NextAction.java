package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How the customer reaches the bank: Stripe.js opens a window on the page; a server that gave a
 * {@code return_url} sends the customer there and back.
 */
final class NextAction {

  private NextAction() {}

  static JsonObject of(JsonObject intent, JsonObject params, String address) {
    String page = address + "/challenge?payment_intent=" + Json.required(intent, "id");
    boolean script = Json.flag(params, "use_stripe_sdk");
    return Json.text(params, "return_url")
        .filter(url -> !script)
        .map(url -> redirect(page + "&return_url=" + encode(url), url))
        .orElseGet(() -> script(page));
  }

  private static JsonObject redirect(String page, String url) {
    JsonObject target = Json.object("return_url", url, "url", page);
    return Json.object("redirect_to_url", target, "type", "redirect_to_url");
  }

  private static JsonObject script(String page) {
    JsonObject sdk = Json.object("stripe_js", page, "type", "three_d_secure_redirect");
    return Json.object("type", "use_stripe_sdk", "use_stripe_sdk", sdk);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
