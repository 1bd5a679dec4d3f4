package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The columns of what an invoice is of, with its VAT. */
@Embeddable
class InvoiceTotal {

  private String currency;

  @Column(name = "net_minor")
  private long netMinor;

  @Column(name = "vat_minor")
  private long vatMinor;

  @Column(name = "gross_minor")
  private long grossMinor;

  @SuppressWarnings("NullAway.Init")
  protected InvoiceTotal() {}

  InvoiceTotal(Price price) {
    this.currency = price.gross().currency();
    this.netMinor = price.net().amountMinor();
    this.vatMinor = price.vat().amountMinor();
    this.grossMinor = price.gross().amountMinor();
  }

  Price price() {
    return new Price(
        Money.of(netMinor, currency), Money.of(vatMinor, currency), Money.of(grossMinor, currency));
  }

  String currency() {
    return currency;
  }
}
