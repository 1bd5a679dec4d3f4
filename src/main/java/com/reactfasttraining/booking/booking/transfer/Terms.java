package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.cancellation.QuoteView;
import com.reactfasttraining.booking.catalogue.Session;
import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;

/**
 * What moving all seats of a booking to another session comes to: of what was paid, {@code credit}
 * counts towards the new price and {@code fee} is kept. Where a company pays later, {@code
 * onInvoice}, it is of what was charged, and nothing is paid before the booking moves.
 */
record Terms(
    Money oldPrice, Money newPrice, Money credit, Money fee, String quoteId, boolean onInvoice) {

  /**
   * True when another course is taxed differently, so that what was billed for the old one cannot
   * stand for the new one. Another date of the same course keeps the VAT of the day on which it was
   * billed (HMRC Notice 700, section 14: an invoice or a payment makes the tax point).
   */
  static boolean isTaxedAnew(Session from, Vat billed, Session to) {
    return !from.course().equals(to.course()) && !billed.equals(to.course().vat());
  }

  static Terms of(Booking booking, Session to, QuoteView quote, boolean onInvoice) {
    Money newPrice = to.price().times(booking.seats());
    return new Terms(
        booking.price().gross(), newPrice, quote.refund(), quote.fee(), quote.quote(), onInvoice);
  }

  /**
   * The company must move the booking: there is no fee, what the new session costs more is waived,
   * and what it costs less goes back of what was paid.
   */
  static Terms atNoCharge(Booking booking, Session to, QuoteView quote, boolean onInvoice) {
    Money oldPrice = booking.price().gross();
    Money newPrice = to.price().times(booking.seats()).atMost(oldPrice);
    Money paid = quote.refund();
    Money credit = paid.minus(newPrice).signum() > 0 ? paid : newPrice;
    Money fee = Money.zero(oldPrice.currency());
    return new Terms(oldPrice, newPrice, credit, fee, quote.quote(), onInvoice);
  }

  /** What is to be paid, now or on invoice; negative when the rest goes back. */
  Money due() {
    return newPrice.minus(credit);
  }

  boolean isDearer() {
    return due().signum() > 0;
  }

  /** True when something is to be paid before the booking moves. */
  boolean isPaymentDue() {
    return isDearer() && !onInvoice;
  }

  Money toPay() {
    return isPaymentDue() ? due() : zero();
  }

  /** What a further invoice is made out for. */
  Money toInvoice() {
    return isDearer() && onInvoice ? due() : zero();
  }

  Money refund() {
    return isDearer() ? zero() : credit.minus(newPrice);
  }

  private Money zero() {
    return Money.zero(newPrice.currency());
  }
}
