package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;

/**
 * A line of an invoice and what was credited of it so far, VAT included.
 *
 * <p>The VAT of a credit is what the VAT of all that was credited so far grows by. So the credits
 * of a line never add up to a penny more or less VAT than the line itself when all of it was given
 * back.
 */
record CreditableLine(InvoiceLine line, Money credited) {

  /** What may still be credited. */
  Money left() {
    return line.gross().minus(credited);
  }

  CreditedLine credit(Money amount) {
    Price all = line.vat().in(credited.plus(amount));
    return new CreditedLine(line, all.minus(line.vat().in(credited)));
  }
}
