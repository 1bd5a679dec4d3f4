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

  /**
   * The company must move the booking: there is no fee, what the new session costs more is waived,
   * and what it costs less goes back of what was paid.
   */
  static Terms atNoCharge(Booking booking, Session to, QuoteView quote) {
    Money oldPrice = booking.price().gross();
    Money newPrice = to.price().times(booking.seats()).atMost(oldPrice);
    Money paid = quote.refund();
    Money credit = paid.minus(newPrice).signum() > 0 ? paid : newPrice;
    return new Terms(oldPrice, newPrice, credit, Money.zero(oldPrice.currency()), quote.quote());
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
