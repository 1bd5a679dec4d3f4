package com.reactfasttraining.booking.devservices.stripe;

import com.google.gson.JsonObject;
import com.reactfasttraining.booking.devservices.stripe.WebhookSender.Outcome;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to the receiver until it answers with a 2xx status: like Stripe with growing pauses,
 * unlike Stripe in seconds and not in days. Keeps a log of all attempts.
 */
public final class Webhooks implements AutoCloseable {

  private static final int ATTEMPTS = 25;
  private static final long FIRST_PAUSE_MILLIS = 500;
  private static final long LONGEST_PAUSE_MILLIS = 15_000;

  private final WebhookSender sender = new WebhookSender();
  private final WebhookMischief mischief = new WebhookMischief();
  private final List<Delivery> log = new CopyOnWriteArrayList<>();
  private final List<JsonObject> waiting = new ArrayList<>();
  private final AtomicInteger underWay = new AtomicInteger();
  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(8, Webhooks::daemon);
  private final AtomicInteger generation = new AtomicInteger();
  private volatile String secret;
  private final Clock clock;
  private volatile @Nullable URI receiver;

  Webhooks(String secret, Clock clock) {
    this.secret = secret;
    this.clock = clock;
  }

  /** Where events go from now on; null sends none. */
  public void sendTo(@Nullable URI url) {
    receiver = url;
  }

  /** What shall go wrong. */
  public WebhookMischief mischief() {
    return mischief;
  }

  /** All attempts since the last reset, oldest first. */
  public List<Delivery> deliveries() {
    return List.copyOf(log);
  }

  /** Sends the events that were held, in the order in which they happened. */
  public void release() {
    mischief.hold(false);
    List<JsonObject> now;
    synchronized (waiting) {
      now = List.copyOf(waiting);
      waiting.clear();
    }
    now.forEach(this::publish);
  }

  /**
   * Waits until nothing is on its way any more, retries included.
   *
   * @return false when the time was over first
   */
  public boolean awaitIdle(Duration patience) throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    while (underWay.get() > 0 && System.nanoTime() < end) {
      Thread.sleep(10);
    }
    return underWay.get() == 0;
  }

  /** The receiver as Stripe lists it, with the version in which it is told of events. */
  List<JsonObject> endpoints() {
    URI url = receiver;
    return url == null
        ? List.of()
        : List.of(
            Json.object(
                "id",
                "we_sandbox",
                "object",
                "webhook_endpoint",
                "api_version",
                mischief.apiVersion(),
                "created",
                0,
                "enabled_events",
                Json.array(List.of()),
                "livemode",
                false,
                "status",
                "enabled",
                "url",
                url.toString()));
  }

  /** Sends events with a signature by another secret from now on, as while it is rotated. */
  public void signWith(String other) {
    secret = other;
  }

  void publish(JsonObject event) {
    if (mischief.held()) {
      synchronized (waiting) {
        waiting.add(event);
      }
    } else if (mischief.takeDrop()) {
      note(event, 0, new Outcome(0, "dropped by command"));
    } else {
      for (int copy = 0; copy < mischief.copies(); copy++) {
        send(event, secret, mischief.pause());
      }
    }
  }

  /** Sends it in any case, mischief or not. */
  void send(JsonObject event) {
    send(event, secret, Duration.ZERO);
  }

  /** Sends it once with a signature that a stranger made. */
  void forge(JsonObject event) {
    URI url = receiver;
    if (url != null) {
      Outcome outcome = post(url, event, "whsec_of_a_stranger");
      note(event, 1, new Outcome(outcome.status(), "forged by command " + outcome.note()));
    }
  }

  void reset() {
    generation.incrementAndGet();
    mischief.reset();
    log.clear();
    synchronized (waiting) {
      waiting.clear();
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  private void send(JsonObject event, String key, Duration pause) {
    if (receiver != null) {
      schedule(event, key, new Turn(1, generation.get()), pause.toMillis());
    }
  }

  /** Which attempt, and since which reset. */
  private record Turn(int attempt, int generation) {
    Turn next() {
      return new Turn(attempt + 1, generation);
    }
  }

  private void schedule(JsonObject event, String key, Turn turn, long millis) {
    underWay.incrementAndGet();
    threads.schedule(() -> attempt(event, key, turn), millis, TimeUnit.MILLISECONDS);
  }

  private void attempt(JsonObject event, String key, Turn turn) {
    try {
      URI url = receiver;
      if (url == null || turn.generation() != generation.get()) {
        return;
      }
      Outcome outcome = post(url, event, key);
      note(event, turn.attempt(), outcome);
      if (!outcome.accepted() && turn.attempt() < ATTEMPTS) {
        schedule(event, key, turn.next(), pauseAfter(turn.attempt()));
      }
    } finally {
      underWay.decrementAndGet();
    }
  }

  private Outcome post(URI url, JsonObject event, String key) {
    JsonObject told = event.deepCopy();
    told.addProperty("api_version", mischief.apiVersion());
    String payload = Json.write(told);
    return sender.send(
        url, payload, WebhookSignature.of(payload, key, clock.instant().getEpochSecond()));
  }

  private void note(JsonObject event, int attempt, Outcome outcome) {
    String object = Json.text(Json.inner(Json.inner(event, "data"), "object"), "id").orElse("");
    log.add(
        new Delivery(
            clock.instant(),
            Json.required(event, "id"),
            Json.required(event, "type"),
            object,
            attempt,
            outcome.status(),
            outcome.note()));
  }

  private static long pauseAfter(int attempt) {
    return Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(attempt - 1, 10));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "stripe-sandbox-webhooks");
    thread.setDaemon(true);
    return thread;
  }
}
