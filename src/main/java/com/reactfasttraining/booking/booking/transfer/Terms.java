package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.Money;

/**
 * What moving all seats of a booking to another session comes to: of what was paid, {@code credit}
 * counts towards the new price and {@code fee} is kept.
 */
record Terms(Money oldPrice, Money newPrice, Money credit, Money fee, String quoteId) {

  static Terms of(Booking booking, Session to, QuoteView quote) {
    Money newPrice = to.price().times(booking.seats());
    return new Terms(booking.price().gross(), newPrice, quote.refund(), quote.fee(), quote.quote());
  }

  /** What is to be paid; negative when the rest goes back. */
  Money due() {
    return newPrice.minus(credit);
  }

  boolean isPaymentDue() {
    return due().signum() > 0;
  }

  Money toPay() {
    return isPaymentDue() ? due() : zero();
  }

  Money refund() {
    return isPaymentDue() ? zero() : credit.minus(newPrice);
  }

  private Money zero() {
    return Money.zero(newPrice.currency());
  }
}
