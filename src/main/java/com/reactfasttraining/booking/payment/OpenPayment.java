package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.booking.AcceptTerms;
import com.reactfasttraining.booking.booking.Booking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * The first step of checking out: the terms are accepted, and there is one open attempt to pay. The
 * row is committed before the provider is asked, so that no charge is ever without one.
 */
@ApplicationScoped
public class OpenPayment {

  @Inject private AcceptTerms terms;
  @Inject private Payments payments;
  @Inject private Clock clock;

  @Transactional
  public OpenedPayment open(String reference, NewCheckout checkout) {
    Booking booking = terms.accept(reference, checkout.termsVersion(), checkout.purchaseOrder());
    Payment payment =
        payments.latest(booking).filter(p -> !isCancelled(p)).orElseGet(() -> next(booking));
    return new OpenedPayment(payment.charge(), payment.intentId().orElse(null));
  }

  private Payment next(Booking booking) {
    Instant now = clock.instant();
    int attempt = payments.latest(booking).map(Payment::attempt).orElse(0) + 1;
    Payment payment = new Payment(booking, attempt, now);
    payments.add(payment);
    payments.add(new PaymentLog(payment, null, PaymentCause.CUSTOMER, now));
    return payment;
  }

  private static boolean isCancelled(Payment payment) {
    return payment.state() == PaymentState.CANCELLED;
  }
}
