package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.access.BookingView;
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
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
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

  /** An opening that is empty leaves nothing to charge: the price was paid by credits. */
  CheckoutView make(String reference, Supplier<Optional<OpenedPayment>> opening) {
    for (int i = 0; i < MOST_ATTEMPTS; i++) {
      Optional<OpenedPayment> opened = opening.get();
      if (opened.isEmpty()) {
        BookingView booking = bookings.view(reference);
        return new CheckoutView(booking, null, booking.price().gross());
      }
      ProviderPayment seen = ask(opened.get());
      Payment payment = apply.apply(seen, PaymentCause.CUSTOMER).orElseThrow();
      if (opened.get().wanted() && payment.state() != PaymentState.CANCELLED) {
        return payable(bookings.view(reference), payment, seen);
      }
    }
    throw new RefusedException(
        ProblemKind.BUSY, "Somebody else is paying for this just now. Please try again.");
  }

  private CheckoutView payable(BookingView booking, Payment payment, ProviderPayment seen) {
    Money byCredit = booking.price().gross().minus(payment.amount());
    boolean none = payment.transfer().isPresent() || byCredit.signum() == 0;
    PaymentView view = payment.view(seen, settings.stripe().publishableKey());
    return new CheckoutView(booking, view, none ? null : byCredit);
  }

  private ProviderPayment ask(OpenedPayment opened) {
    String intent = opened.intentId();
    if (intent == null) {
      return provider.create(opened.charge());
    }
    return opened.wanted() ? provider.retrieve(intent) : provider.cancel(intent);
  }
}
