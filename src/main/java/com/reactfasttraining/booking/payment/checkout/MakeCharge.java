package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentState;
import com.reactfasttraining.booking.payment.PaymentView;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.settlement.ApplyPayment;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Makes the charge of an opened attempt ready to be paid, outside any transaction.
 *
 * <p>Only an attempt that was called off at the provider is followed by a new one: two charges of
 * one booking are never open together.
 */
@ApplicationScoped
public class MakeCharge {

  private static final int MOST_ATTEMPTS = 3;

  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;
  @Inject private FindBooking bookings;
  @Inject private Settings settings;

  CheckoutView make(String reference, Supplier<OpenedPayment> opening) {
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      OpenedPayment opened = opening.get();
      ProviderPayment seen = ask(opened);
      Payment payment = apply.apply(seen, PaymentCause.CUSTOMER).orElseThrow();
      if (opened.wanted() && payment.state() != PaymentState.CANCELLED) {
        PaymentView view = payment.view(seen, settings.stripe().publishableKey());
        return new CheckoutView(bookings.view(reference), view);
      }
    }
    throw new RefusedException(
        ProblemKind.BUSY, "Somebody else is paying for this just now. Please try again.");
  }

  private ProviderPayment ask(OpenedPayment opened) {
    String intent = opened.intentId();
    if (intent == null) {
      return provider.create(opened.charge());
    }
    return opened.wanted() ? provider.retrieve(intent) : provider.cancel(intent);
  }
}
