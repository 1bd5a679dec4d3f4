package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.terms.AcceptTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * The first step of checking out: the terms are accepted, and there is one open attempt to pay. The
 * row is committed before the provider is asked, so that no charge is ever without one.
 */
@ApplicationScoped
public class OpenPayment {

  @Inject private AcceptTerms terms;
  @Inject private OpenAttempt attempts;

  @Transactional
  public OpenedPayment open(String reference, NewCheckout checkout) {
    Booking booking = terms.accept(reference, checkout.termsVersion(), checkout.purchaseOrder());
    return attempts.open(booking, null);
  }
}
