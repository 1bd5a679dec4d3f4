package com.reactfasttraining.booking.payment.stripe;

import static jakarta.transaction.Transactional.TxType.NEVER;

import com.reactfasttraining.booking.payment.NewCharge;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.stripe.exception.InvalidRequestException;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentRetrieveParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Payments through Stripe's PaymentIntents (docs.stripe.com/payments/payment-intents).
 *
 * <p>The container refuses a call from inside a transaction: none stays open while Stripe answers.
 */
@ApplicationScoped
@Transactional(NEVER)
public class StripePayments implements PaymentProvider {

  @Inject private StripeCalls stripe;

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
            .putMetadata(StripeObjects.BOOKING, charge.reference())
            .putMetadata(StripeObjects.PAYMENT_ID, charge.paymentId())
            .putMetadata("attempt", String.valueOf(charge.attempt()))
            .build();
    return stripe.ask(
        api ->
            StripeObjects.payment(
                api.paymentIntents().create(params, StripeCalls.key(charge.idempotencyKey()))));
  }

  @Override
  public ProviderPayment retrieve(String intentId) {
    PaymentIntentRetrieveParams params =
        PaymentIntentRetrieveParams.builder().addExpand("latest_charge").build();
    return stripe.ask(
        api -> StripeObjects.payment(api.paymentIntents().retrieve(intentId, params)));
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
      return stripe.ask(
          api -> StripeObjects.payment(api.paymentIntents().cancel(intentId, params)));
    } catch (PaymentUnavailableException e) {
      if (e.getCause() instanceof InvalidRequestException) {
        return retrieve(intentId);
      }
      throw e;
    }
  }
}
