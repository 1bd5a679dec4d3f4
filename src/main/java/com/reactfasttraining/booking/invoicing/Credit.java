package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;

/**
 * What a credit note takes back of an invoice because of a refund, and why.
 *
 * <p>Its VAT is what the VAT of all that was credited so far grows by. So the credit notes of an
 * invoice never add up to a penny more or less VAT than the invoice itself when all of it was given
 * back (HMRC Notice 700, section 18.2: the credit is of the tax that was charged).
 */
record Credit(long refundKey, String why, Price price) {

  /** The credit of an amount after {@code before} was credited, at a rate in basis points. */
  static Price next(Money before, Money amount, int vatRateBasisPoints) {
    Price all = Price.includingVat(before.plus(amount), vatRateBasisPoints);
    return all.minus(Price.includingVat(before, vatRateBasisPoints));
  }
}
