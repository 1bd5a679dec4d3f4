package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import java.util.List;

/** The account that the sandbox plays. */
final class Company {

  private Company() {}

  static JsonObject account() {
    return Json.object(
        "id", "acct_sandbox",
        "object", "account",
        "business_type", "company",
        "charges_enabled", true,
        "country", "GB",
        "default_currency", "gbp",
        "email", "owner@example.com",
        "payouts_enabled", true,
        "type", "standard");
  }

  static JsonObject balance(List<JsonObject> charges) {
    long pence =
        charges.stream()
            .filter(charge -> Json.flag(charge, "paid"))
            .mapToLong(c -> Json.number(c, "amount") - Json.number(c, "amount_refunded"))
            .sum();
    return Json.object(
        "object",
        "balance",
        "available",
        Json.array(List.of(Json.object("amount", pence, "currency", "gbp"))),
        "livemode",
        false,
        "pending",
        Json.array(List.of(Json.object("amount", 0, "currency", "gbp"))));
  }
}
