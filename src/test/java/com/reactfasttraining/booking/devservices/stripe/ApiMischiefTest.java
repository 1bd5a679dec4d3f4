package com.reactfasttraining.booking.devservices.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Fault;
import com.reactfasttraining.booking.devservices.stripe.ApiMischief.Kind;
import com.stripe.exception.ApiConnectionException;
import com.stripe.exception.IdempotencyException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults on command, and the idempotency keys that make them bearable. */
class ApiMischiefTest {

  private final StripeSandbox sandbox = StripeSandbox.start(SandboxOptions.forTests());
  private final Buyer buyer = new Buyer(sandbox, sandbox.keys().secret());

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void answersOnceAKey() throws StripeException {
    PaymentIntent first = buyer.create("key-1", 500);
    PaymentIntent again = buyer.create("key-1", 500);
    assertThat(again.getId()).isEqualTo(first.getId());
    assertThat(again.getLastResponse().headers().firstValue("Idempotent-Replayed"))
        .contains("true");
    assertThat(sandbox.intents()).hasSize(1);
    var other = catchThrowableOfType(IdempotencyException.class, () -> buyer.create("key-1", 600));
    assertThat(other.getStatusCode()).isEqualTo(400);
  }

  @Test
  void refusesAKeyThatIsInUse() throws Exception {
    sandbox.api().failNext(1, Fault.slow(Duration.ofMillis(600)));
    var first = CompletableFuture.supplyAsync(this::create);
    Thread.sleep(250);
    var second = catchThrowableOfType(StripeException.class, () -> buyer.create("key-2", 500));
    assertThat(second.getStatusCode()).isEqualTo(409);
    assertThat(first.get()).startsWith("pi_");
  }

  @Test
  void losesTheAnswerButDoesTheWork() throws StripeException {
    for (Kind kind : new Kind[] {Kind.ERROR, Kind.RESET, Kind.TIMEOUT}) {
      sandbox.reset();
      sandbox.api().failNext(1, Fault.lostAnswer(kind));
      assertThat(catchThrowableOfType(StripeException.class, () -> buyer.create("k", 500)))
          .isNotNull();
      assertThat(sandbox.intents()).hasSize(1);
      assertThat(buyer.create("k", 500).getId())
          .isEqualTo(sandbox.intents().get(0).get("id").getAsString());
    }
  }

  @Test
  void failsBeforeAnyWork() throws StripeException {
    sandbox.api().failNext(2, Fault.before(Kind.RATE_LIMIT).on("/v1/payment_intents"));
    var refusal = catchThrowableOfType(StripeException.class, buyer::create);
    assertThat(refusal.getStatusCode()).isEqualTo(429);
    catchThrowableOfType(StripeException.class, buyer::create);
    assertThat(sandbox.intents()).isEmpty();
    buyer.create();
    sandbox.api().failNext(1, Fault.before(Kind.RESET));
    assertThat(catchThrowableOfType(ApiConnectionException.class, buyer::create)).isNotNull();
  }

  @Test
  void takesCommandsOverHttp() throws Exception {
    assertThat(post("/sandbox/commands", "{\"command\":\"fail_api\",\"with\":\"500\"}"))
        .contains("true");
    assertThat(catchThrowableOfType(StripeException.class, buyer::create).getStatusCode())
        .isEqualTo(500);
    assertThat(post("/sandbox/commands", "{\"command\":\"dance\"}")).contains("Known are dispute");
    assertThat(post("/sandbox/commands", "nonsense")).contains("must be a JSON object");

    String id = buyer.create().getId();
    buyer.confirm(id, "pm_card_authenticationRequired");
    String path = "/sandbox/payment_intents/" + id + "/authenticate";
    assertThat(post(path, "{\"outcome\":\"succeed\"}")).contains("\"succeeded\"");
    assertThat(post("/sandbox/reset", "{}")).contains("true");
    assertThat(sandbox.intents()).isEmpty();
  }

  private String create() {
    try {
      return buyer.create("key-2", 500).getId();
    } catch (StripeException e) {
      throw new IllegalStateException(e);
    }
  }

  private String post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.apiBase() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
