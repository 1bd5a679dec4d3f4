package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.NewCharge;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderEvent;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.ProviderRefund;
import com.reactfasttraining.booking.payment.RefundOrder;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.config.StripeSettings;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Payments through Stripe's PaymentIntents (docs.stripe.com/payments/payment-intents).
 *
 * <p>The API version is the one that the library was made for. A call that fails for a passing
 * reason is repeated twice by the library, with the same idempotency key. The container refuses a
 * call from inside a transaction: none stays open while Stripe answers.
 */
@ApplicationScoped
@Transactional(NEVER)
public class StripePayments implements PaymentProvider {

  private static final int CONNECT_MILLIS = 5_000;
  private static final int READ_MILLIS = 20_000;
  private static final int RETRIES = 2;

  @Inject private Settings settings;
  @Inject private WebhookSignature webhooks;

  private StripeClient stripe;

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

  @Override
  public ProviderPayment create(NewCharge charge) {
    PaymentIntentCreateParams params =
        PaymentIntentCreateParams.builder()
            .setAmount(charge.amount().amountMinor())
            .setCurrency(StripeObjects.currency(charge.amount()))
            .setDescription("Booking " + charge.reference())
            .setAutomaticPaymentMethods(
                PaymentIntentCreateParams.AutomaticPaymentMethods.builder()
                    .setEnabled(true)
                    .build())
            .putMetadata("booking", charge.reference())
            .putMetadata(StripeObjects.PAYMENT_ID, charge.paymentId())
            .putMetadata("attempt", String.valueOf(charge.attempt()))
            .build();
    return ask(
        () ->
            StripeObjects.payment(
                stripe.v1().paymentIntents().create(params, key(charge.idempotencyKey()))));
  }

  @Override
  public ProviderPayment retrieve(String intentId) {
    PaymentIntentRetrieveParams params =
        PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
    return ask(
        () -> StripeObjects.payment(stripe.v1().paymentIntents().retrieve(intentId, params)));
  }

  @Override
  public ProviderPayment cancel(String intentId) {
    ProviderPayment seen = retrieve(intentId);
    if (seen.state().isFinal() || seen.state() == PaymentState.PROCESSING) {
      return seen;
    }
    PaymentIntentCancelParams params =
        PaymentIntentCancelParams.builder()
            .setCancellationReason(PaymentIntentCancelParams.CancellationReason.ABANDONED)
            .build();
    try {
      return ask(
          () -> StripeObjects.payment(stripe.v1().paymentIntents().cancel(intentId, params)));
    } catch (PaymentUnavailableException e) {
      if (e.getCause() instanceof InvalidRequestException) {
        return retrieve(intentId);
      }
      throw e;
    }
  }

  @Override
  public ProviderRefund refund(RefundOrder order) {
    RefundCreateParams params =
        RefundCreateParams.builder()
            .setPaymentIntent(order.intentId())
            .setAmount(order.amount().amountMinor())
            .putMetadata("refund", order.refundId())
            .build();
    return ask(
        () -> StripeObjects.refund(stripe.v1().refunds().create(params, key(order.refundId()))));
  }

  @Override
  public ProviderRefund retrieveRefund(String providerRefundId) {
    return ask(() -> StripeObjects.refund(stripe.v1().refunds().retrieve(providerRefundId)));
  }

  @Override
  public ProviderEvent verify(String body, String signature) {
    return webhooks.verify(body, signature);
  }

  private static RequestOptions key(String idempotencyKey) {
    return RequestOptions.builder().setIdempotencyKey(idempotencyKey).build();
  }

  private interface Question<T> {
    T ask() throws StripeException;
  }

  private static <T> T ask(Question<T> question) {
    try {
      return question.ask();
    } catch (StripeException e) {
      throw new PaymentUnavailableException(e);
    }
  }
}
