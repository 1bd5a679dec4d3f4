package com.reactfasttraining.booking.devservices.stripe;

import com.stripe.Stripe;
import java.time.Duration;
import java.util.Random;

/** What shall go wrong with webhooks; nothing at first. */
public final class WebhookMischief {

  private static final int SHUFFLE_MILLIS = 400;

  private final Random random = new Random(7);
  private Duration delay = Duration.ZERO;
  private int drops;
  private int copies = 1;
  private boolean shuffled;
  private boolean held;
  private String apiVersion = Stripe.API_VERSION;

  /** Every event sets out this much later. */
  public synchronized WebhookMischief delay(Duration pause) {
    delay = pause;
    return this;
  }

  /** The next events are lost for good. */
  public synchronized WebhookMischief dropNext(int times) {
    drops = times;
    return this;
  }

  /** Every event is delivered this often, at about the same time. */
  public synchronized WebhookMischief repeat(int times) {
    copies = Math.max(1, times);
    return this;
  }

  /** Events arrive in a random order. */
  public synchronized WebhookMischief shuffle(boolean on) {
    shuffled = on;
    return this;
  }

  /** Events wait until somebody sends them by their id or releases them. */
  public synchronized WebhookMischief hold(boolean on) {
    held = on;
    return this;
  }

  /** Events speak this version of the API, as an endpoint does that was set up for another. */
  public synchronized WebhookMischief speak(String version) {
    apiVersion = version;
    return this;
  }

  synchronized void reset() {
    delay(Duration.ZERO).dropNext(0).repeat(1).shuffle(false).hold(false);
    speak(Stripe.API_VERSION);
  }

  synchronized boolean takeDrop() {
    return drops > 0 && drops-- > 0;
  }

  synchronized String apiVersion() {
    return apiVersion;
  }

  synchronized int copies() {
    return copies;
  }

  synchronized boolean held() {
    return held;
  }

  synchronized Duration pause() {
    return shuffled ? delay.plusMillis(random.nextInt(SHUFFLE_MILLIS)) : delay;
  }
}
