package com.reactfasttraining.booking.payment.stripe;

import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.ProviderCharge;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.ProviderPayment.Card;
import com.reactfasttraining.booking.payment.refund.ProviderRefund;
import com.reactfasttraining.booking.payment.refund.RefundState;
import com.reactfasttraining.booking.shared.Money;
import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.model.StripeError;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Translates Stripe's objects into the product's words. */
final class StripeObjects {

  static final String PAYMENT_ID = "payment";
  static final String BOOKING = "booking";
  static final String REFUND_ID = "refund";

  private StripeObjects() {}

  static ProviderPayment payment(PaymentIntent intent) {
    Map<String, String> metadata = intent.getMetadata();
    String requestId =
        intent.getLastResponse() == null ? null : intent.getLastResponse().requestId();
    return new ProviderPayment(
        intent.getId(),
        metadata == null ? null : metadata.get(PAYMENT_ID),
        state(intent),
        money(received(intent), intent.getCurrency()),
        intent.getClientSecret(),
        card(intent.getLatestChargeObject()),
        declineCode(intent),
        requestId);
  }

  static ProviderCharge charge(PaymentIntent intent) {
    Map<String, String> metadata = intent.getMetadata() == null ? Map.of() : intent.getMetadata();
    Charge charge = intent.getLatestChargeObject();
    boolean none = charge == null || charge.getAmountRefunded() == null;
    return new ProviderCharge(
        intent.getId(),
        metadata.get(PAYMENT_ID),
        metadata.get(BOOKING),
        money(received(intent), intent.getCurrency()),
        money(none ? 0 : charge.getAmountRefunded(), intent.getCurrency()));
  }

  static ProviderRefund refund(Refund refund) {
    RefundState state =
        switch (refund.getStatus()) {
          case "succeeded" -> RefundState.SUCCEEDED;
          case "failed", "canceled" -> RefundState.FAILED;
          default -> RefundState.SUBMITTED;
        };
    Map<String, String> metadata = refund.getMetadata();
    return new ProviderRefund(
        refund.getId(),
        refund.getPaymentIntent(),
        metadata == null ? null : metadata.get(REFUND_ID),
        money(refund.getAmount(), refund.getCurrency()),
        state,
        refund.getFailureReason());
  }

  static String currency(Money amount) {
    return amount.currency().toLowerCase(Locale.ROOT);
  }

  /** The statuses of docs.stripe.com/payments/paymentintents/lifecycle. */
  private static PaymentState state(PaymentIntent intent) {
    return switch (intent.getStatus()) {
      case "succeeded" -> PaymentState.SUCCEEDED;
      case "canceled" -> PaymentState.CANCELLED;
      case "processing", "requires_capture" -> PaymentState.PROCESSING;
      case "requires_action" -> PaymentState.REQUIRES_ACTION;
      default -> intent.getLastPaymentError() == null ? PaymentState.CREATED : PaymentState.FAILED;
    };
  }

  private static @Nullable String declineCode(PaymentIntent intent) {
    StripeError error = intent.getLastPaymentError();
    if (error == null || state(intent) != PaymentState.FAILED) {
      return null;
    }
    return error.getDeclineCode() == null ? error.getCode() : error.getDeclineCode();
  }

  private static @Nullable Card card(@Nullable Charge charge) {
    if (charge == null || charge.getPaymentMethodDetails() == null) {
      return null;
    }
    Charge.PaymentMethodDetails.Card card = charge.getPaymentMethodDetails().getCard();
    boolean paid = Boolean.TRUE.equals(charge.getPaid());
    return card == null || !paid ? null : new Card(card.getBrand(), card.getLast4());
  }

  private static long received(PaymentIntent intent) {
    return intent.getAmountReceived() == null ? 0 : intent.getAmountReceived();
  }

  static Money money(long minor, String currency) {
    return Money.of(minor, currency.toUpperCase(Locale.ROOT));
  }
}
