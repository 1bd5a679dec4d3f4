package com.reactfasttraining.booking.invoicing.ledger;

import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;

/** What was invoiced and credited at one rate and treatment; what is credited is negative. */
public record VatSumView(Vat vat, Price invoiced, Price credited) {

  public Price total() {
    return invoiced.plus(credited);
  }
}
