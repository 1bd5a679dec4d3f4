package com.reactfasttraining.booking.devservices.stripe;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The account's one lock, its clock, and the call that is being worked on. */
final class Account implements AutoCloseable {

  /** What an event names as its request; both null when it happened by itself. */
  record Cause(@Nullable String requestId, @Nullable String idempotencyKey) {
    static final Cause NONE = new Cause(null, null);
  }

  private final Store store;
  private final Clock clock;
  private final ScheduledExecutorService later =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "stripe-sandbox-later");
            thread.setDaemon(true);
            return thread;
          });
  private Cause cause = Cause.NONE;
  private volatile String address = "";

  Account(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Does one piece of work alone and stores what it changed, even when it ends in a refusal. */
  synchronized <T> T perform(Cause by, Supplier<T> work) {
    cause = by;
    try {
      return work.get();
    } finally {
      cause = Cause.NONE;
      store.save();
    }
  }

  /** Does it some time after, by itself. */
  void later(Duration pause, Runnable work) {
    later.schedule(() -> alone(work), pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Where the sandbox listens; known only once it does. */
  void listensAt(String where) {
    address = where;
  }

  String address() {
    return address;
  }

  Cause cause() {
    return cause;
  }

  /** Seconds since 1970, as Stripe counts. */
  long now() {
    return clock.instant().getEpochSecond();
  }

  @Override
  public void close() {
    later.shutdownNow();
  }

  private void alone(Runnable work) {
    perform(
        Cause.NONE,
        () -> {
          work.run();
          return true;
        });
  }
}
