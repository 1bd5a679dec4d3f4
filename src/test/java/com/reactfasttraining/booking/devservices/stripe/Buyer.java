package com.reactfasttraining.booking.devservices.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;

/** Calls the sandbox as the product does: by stripe-java. */
final class Buyer {

  final StripeClient client;

  Buyer(StripeSandbox sandbox, String key) {
    client =
        StripeClient.builder()
            .setApiKey(key)
            .setApiBase(sandbox.apiBase())
            .setMaxNetworkRetries(0)
            .setReadTimeout(1000)
            .build();
  }

  static PaymentIntentCreateParams.Builder seat() {
    return PaymentIntentCreateParams.builder()
        .setAmount(17_000L)
        .setCurrency("gbp")
        .putMetadata("booking", "RFT-2345")
        .setAutomaticPaymentMethods(
            PaymentIntentCreateParams.AutomaticPaymentMethods.builder().setEnabled(true).build());
  }

  PaymentIntent create() throws StripeException {
    return client.v1().paymentIntents().create(seat().build());
  }

  PaymentIntent create(String key, long amount) throws StripeException {
    RequestOptions options = RequestOptions.builder().setIdempotencyKey(key).build();
    return client.v1().paymentIntents().create(seat().setAmount(amount).build(), options);
  }

  PaymentIntent confirm(String id, String paymentMethod) throws StripeException {
    PaymentIntentConfirmParams params =
        PaymentIntentConfirmParams.builder()
            .setPaymentMethod(paymentMethod)
            .addExpand("latest_charge")
            .build();
    return client.v1().paymentIntents().confirm(id, params);
  }

  PaymentIntent get(String id) throws StripeException {
    return client.v1().paymentIntents().retrieve(id);
  }
}
