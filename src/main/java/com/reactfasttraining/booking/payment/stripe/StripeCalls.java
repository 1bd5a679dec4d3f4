package com.reactfasttraining.booking.payment.stripe;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.config.StripeSettings;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The line to Stripe.
 *
 * <p>The API version is the one that the library was made for. A call that fails for a passing
 * reason is repeated twice by the library, with the same idempotency key.
 */
@ApplicationScoped
public class StripeCalls {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 20_000;
  private static final int RETRIES = 2;

  @Inject private Settings settings;

  private StripeClient stripe;

  /** What is asked of Stripe. */
  interface Question<T> {
    T ask(V1Services api) throws StripeException;
  }

  /** The client is there once the container has made the bean. */
  @SuppressWarnings("NullAway.Init")
  StripeCalls() {}

  @PostConstruct
  void connect() {
    StripeSettings keys = settings.stripe();
    stripe =
        StripeClient.builder()
            .setApiKey(keys.secretKey())
            .setApiBase(keys.apiBase().toString())
            .setConnectTimeout(CONNECT_MILLIS)
            .setReadTimeout(READ_MILLIS)
            .setMaxNetworkRetries(RETRIES)
            .build();
  }

  /**
   * Asks.
   *
   * @throws PaymentUnavailableException when there is no good answer
   */
  <T> T ask(Question<T> question) {
    try {
      return question.ask(stripe.v1());
    } catch (StripeException e) {
      throw new PaymentUnavailableException(e);
    }
  }

  static RequestOptions key(String idempotencyKey) {
    return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
  }
}
