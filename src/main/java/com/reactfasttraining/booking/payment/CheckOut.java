package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.FindBooking;
import com.reactfasttraining.booking.booking.company.BookWithCode;
import com.reactfasttraining.booking.platform.config.Settings;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The booker accepts the terms and goes to pay.
 *
 * <p>Asked again while unpaid it answers with the same payment. Only an attempt that was called off
 * at the provider is followed by a new one: two charges of one booking are never open together.
 */
@ApplicationScoped
public class CheckOut {

  @Inject private BookWithCode onInvoice;
  @Inject private OpenPayment opening;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;
  @Inject private FindBooking bookings;
  @Inject private Settings settings;

  /**
   * Makes the charge ready to be paid, or books at the charge of a company.
   *
   * @throws RefusedException what {@link OpenPayment} or {@link BookWithCode} refuses;
   *     PAYMENT_UNAVAILABLE when the provider is not well, with the seats still kept
   */
  public CheckoutView checkOut(String reference, NewCheckout checkout) {
    if (checkout.isOnInvoice()) {
      String code = checkout.companyCode();
      return new CheckoutView(onInvoice.book(reference, code, checkout.order()), null);
    }
    return payByCard(reference, checkout);
  }

  private CheckoutView payByCard(String reference, NewCheckout checkout) {
    ProviderPayment seen = ask(opening.open(reference, checkout));
    Payment payment = apply.apply(seen, PaymentCause.CUSTOMER).orElseThrow();
    if (payment.state() == PaymentState.CANCELLED) {
      seen = ask(opening.open(reference, checkout));
      payment = apply.apply(seen, PaymentCause.CUSTOMER).orElseThrow();
    }
    PaymentView view = payment.view(seen, settings.stripe().publishableKey());
    return new CheckoutView(bookings.view(reference), view);
  }

  private ProviderPayment ask(OpenedPayment opened) {
    return opened.intentId() == null
        ? provider.create(opened.charge())
        : provider.retrieve(opened.intentId());
  }
}
