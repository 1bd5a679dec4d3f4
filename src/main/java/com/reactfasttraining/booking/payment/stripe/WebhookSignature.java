package com.reactfasttraining.booking.payment.stripe;

import com.reactfasttraining.booking.payment.webhook.EventProvider;
import com.reactfasttraining.booking.payment.webhook.ProviderEvent;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a webhook is Stripe's (docs.stripe.com/webhooks/signature) and reads what it is
 * about.
 *
 * <p>Only ids and the type are read, from the JSON itself, so that an event of a newer API version
 * or of an unknown type is understood as well.
 */
@ApplicationScoped
public class WebhookSignature implements EventProvider {

  private static final long TOLERANCE_SECONDS = 300;

  @Inject private Settings settings;

  @Override
  public ProviderEvent verify(String body, String signature) {
    try {
      check(body, signature, settings.stripe().webhookSecrets());
      return event(parse(body));
    } catch (SignatureVerificationException
        | JsonException
        | ClassCastException
        | NullPointerException e) {
      throw new RefusedException(ProblemKind.MALFORMED, "This is not a signed event of Stripe.");
    }
  }

  /** While a secret is rotated, Stripe may sign with the new one or the old one. */
  static void check(String body, String signature, List<String> known)
      throws SignatureVerificationException {
    Iterator<String> secrets = known.iterator();
    while (secrets.hasNext()) {
      try {
        Webhook.Signature.verifyHeader(body, signature, secrets.next(), TOLERANCE_SECONDS);
        return;
      } catch (SignatureVerificationException e) {
        if (!secrets.hasNext()) {
          throw e;
        }
      }
    }
  }

  private static JsonObject parse(String body) {
    try (JsonReader reader = Json.createReader(new StringReader(body))) {
      return reader.readObject();
    }
  }

  private static ProviderEvent event(JsonObject event) {
    JsonObject object = event.getJsonObject("data").getJsonObject("object");
    boolean intent = "payment_intent".equals(text(object, "object"));
    return new ProviderEvent(
        event.getString("id"),
        event.getString("type"),
        text(object, "id"),
        text(object, intent ? "id" : "payment_intent"),
        text(event, "api_version"),
        Instant.ofEpochSecond(event.getJsonNumber("created").longValueExact()));
  }

  private static @Nullable String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString value ? value.getString() : null;
  }
}
