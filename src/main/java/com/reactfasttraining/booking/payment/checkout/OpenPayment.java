package com.reactfasttraining.booking.payment.checkout;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.Bookings;
import com.reactfasttraining.booking.booking.access.FindBooking;
import com.reactfasttraining.booking.booking.terms.AcceptTerms;
import com.reactfasttraining.booking.payment.settlement.PayWithCredit;
import com.reactfasttraining.booking.payment.settlement.SettleBooking;
import com.reactfasttraining.booking.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The first step of checking out: the terms are accepted, and there is one open attempt to pay. The
 * row is committed before the provider is asked, so that no charge is ever without one.
 */
@ApplicationScoped
public class OpenPayment {

  @Inject private Bookings bookings;
  @Inject private FindBooking found;
  @Inject private AcceptTerms terms;
  @Inject private OpenAttempt attempts;
  @Inject private PayWithCredit credits;
  @Inject private SettleBooking settle;

  /**
   * Opens it for what credits do not pay; empty when they pay all, so that the booking is
   * confirmed.
   *
   * @param creditId the credit of the code that was typed; null for none
   */
  @Transactional
  public Optional<OpenedPayment> open(
      String reference, NewCheckout checkout, @Nullable Long creditId) {
    boolean creditSaid = checkout.credit() != null;
    if (creditSaid) {
      found.own(bookings.lockWithSession(reference));
    }
    Booking booking = terms.accept(reference, checkout.termsVersion(), checkout.purchaseOrder());
    if (creditSaid && credits.changes(booking, creditId)) {
      Optional<OpenedPayment> inTheWay = attempts.inTheWay(booking);
      if (inTheWay.isPresent()) {
        return inTheWay;
      }
      change(booking, creditId);
    }
    Money due = credits.due(booking);
    if (due.signum() > 0) {
      return Optional.of(attempts.open(booking, null, due));
    }
    settle.settle(booking);
    return Optional.empty();
  }

  private void change(Booking booking, @Nullable Long creditId) {
    if (creditId == null) {
      credits.leaveOut(booking);
    } else {
      credits.use(booking, creditId);
    }
  }
}
