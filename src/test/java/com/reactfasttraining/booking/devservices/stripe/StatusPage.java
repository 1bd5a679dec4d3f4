package com.reactfasttraining.booking.devservices.stripe;

import static com.reactfasttraining.booking.devservices.http.Html.escape;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.http.Html;
import java.util.List;
import java.util.stream.Collectors;

/** What the sandbox has seen, for people. */
final class StatusPage {

  private static final String ABOUT =
      """
      <p>Test equipment that speaks Stripe's API at <code>/v1/</code> and serves a stand-in of
      Stripe.js at <code>/v3/</code>. No money moves here.</p>
      """;

  private StatusPage() {}

  static String of(List<JsonObject> intents, List<Delivery> deliveries) {
    return Html.page(
        "Stripe sandbox",
        ABOUT
            + "<h2>Payment intents</h2>"
            + Html.table(intentRows(intents), "Intent", "Amount", "Status", "Description", "Error")
            + "<h2>Webhooks</h2>"
            + Html.table(
                deliveryRows(deliveries), "At", "Type", "Object", "Attempt", "Answer", "Note"));
  }

  private static String intentRows(List<JsonObject> intents) {
    return intents.stream().map(StatusPage::row).collect(Collectors.joining());
  }

  private static String row(JsonObject intent) {
    return Html.row(
        cell(intent, "id"),
        cell(intent, "amount") + " " + cell(intent, "currency"),
        cell(intent, "status"),
        cell(intent, "description"),
        cell(Json.inner(intent, "last_payment_error"), "message"));
  }

  private static String deliveryRows(List<Delivery> deliveries) {
    return deliveries.stream()
        .map(
            d ->
                Html.row(
                    d.at().toString(),
                    escape(d.type()),
                    escape(d.objectId()),
                    String.valueOf(d.attempt()),
                    d.status() == 0 ? "–" : String.valueOf(d.status()),
                    escape(d.note())))
        .collect(Collectors.joining());
  }

  private static String cell(JsonObject object, String name) {
    return escape(Json.text(object, name).orElse(""));
  }
}
