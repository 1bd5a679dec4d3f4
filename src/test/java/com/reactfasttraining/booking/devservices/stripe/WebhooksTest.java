package com.reactfasttraining.booking.devservices.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.reactfasttraining.booking.devservices.http.Answer;
import com.reactfasttraining.booking.devservices.http.Request;
import com.reactfasttraining.booking.devservices.http.WebServer;
import com.stripe.exception.SignatureVerificationException;
import com.stripe.exception.StripeException;
import com.stripe.model.Event;
import com.stripe.model.PaymentIntent;
import com.stripe.net.Webhook;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What arrives at the product, and what does not. */
class WebhooksTest {

  private final List<Request> arrived = new CopyOnWriteArrayList<>();
  private final AtomicInteger refusals = new AtomicInteger();
  private final WebServer receiver = WebServer.start(0, this::receive);
  private final StripeSandbox sandbox = StripeSandbox.start(SandboxOptions.forTests());
  private final Buyer buyer = new Buyer(sandbox, sandbox.keys().secret());

  @BeforeEach
  void listen() {
    sandbox.webhooks().sendTo(URI.create(receiver.address() + "/hook"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
    receiver.close();
  }

  @Test
  void signsEventsThatStripeJavaReads() throws Exception {
    String id = buyer.create().getId();
    buyer.confirm(id, "pm_card_visa");
    List<Event> events = arrivedEvents();
    assertThat(events)
        .extracting(Event::getType)
        .containsExactlyInAnyOrder(
            "payment_intent.created", "charge.succeeded", "payment_intent.succeeded");
    Event paid =
        events.stream()
            .filter(e -> e.getType().equals("payment_intent.succeeded"))
            .findFirst()
            .orElseThrow();
    PaymentIntent intent =
        (PaymentIntent) paid.getDataObjectDeserializer().getObject().orElseThrow();
    assertThat(intent.getId()).isEqualTo(id);
    assertThat(paid.getRequest().getId()).startsWith("req_");
  }

  @Test
  void triesAgainUntilAccepted() throws Exception {
    refusals.set(2);
    buyer.create();
    assertThat(sandbox.webhooks().awaitIdle(Duration.ofSeconds(10))).isTrue();
    assertThat(arrived).hasSize(3);
    assertThat(sandbox.webhooks().deliveries())
        .extracting(Delivery::status)
        .containsExactly(500, 500, 200);
  }

  @Test
  void dropsRepeatsAndHolds() throws Exception {
    sandbox.webhooks().mischief().dropNext(1).repeat(3);
    pay();
    assertThat(arrivedEvents()).hasSize(6);

    arrived.clear();
    sandbox.webhooks().mischief().repeat(1).hold(true);
    pay();
    assertThat(arrivedEvents()).isEmpty();
    sandbox.webhooks().release();
    assertThat(arrivedEvents()).hasSize(3);
  }

  @Test
  void delaysAndSendsAgainByHand() throws Exception {
    sandbox.webhooks().mischief().delay(Duration.ofMillis(600)).shuffle(true);
    buyer.create();
    Thread.sleep(200);
    assertThat(arrived).isEmpty();
    Event event = arrivedEvents().get(0);
    sandbox.send(event.getId(), 4);
    assertThat(arrivedEvents()).extracting(Event::getId).hasSize(5).containsOnly(event.getId());
  }

  @Test
  void forgesASignature() throws Exception {
    String id = buyer.create().getId();
    arrivedEvents();
    arrived.clear();
    sandbox.forge("payment_intent.succeeded", id);
    assertThatThrownBy(() -> event(arrived.get(0)))
        .isInstanceOf(SignatureVerificationException.class);
  }

  @Test
  void tellsOfADispute() throws Exception {
    String id = pay();
    sandbox.dispute(id);
    assertThat(arrivedEvents()).extracting(Event::getType).contains("charge.dispute.created");
  }

  private String pay() throws StripeException {
    String id = buyer.create().getId();
    assertThat(sandbox.pay(id, "pm_card_visa")).isEqualTo("succeeded");
    return id;
  }

  private List<Event> arrivedEvents() throws Exception {
    assertThat(sandbox.webhooks().awaitIdle(Duration.ofSeconds(10))).isTrue();
    List<Event> events = new ArrayList<>();
    for (Request request : arrived) {
      events.add(event(request));
    }
    return events;
  }

  private Event event(Request request) throws SignatureVerificationException {
    String signature = request.header("Stripe-Signature").orElseThrow();
    return Webhook.constructEvent(request.body(), signature, sandbox.keys().webhook());
  }

  private Answer receive(Request request) {
    arrived.add(request);
    return Answer.empty(refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 500 : 200);
  }
}
