package com.reactfasttraining.booking.booking.transfer;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The {@link Terms} to which a booking moves, as they were agreed, and the VAT it had before. */
@Embeddable
class AgreedTerms {

  @Column(name = "old_price_minor")
  private long oldPriceMinor;

  @Column(name = "old_vat_rate_basis_points")
  private int oldVatRateBasisPoints;

  @Enumerated(EnumType.STRING)
  @Column(name = "old_vat_treatment")
  private VatTreatment oldVatTreatment;

  @Column(name = "new_price_minor")
  private long newPriceMinor;

  @Column(name = "credit_minor")
  private long creditMinor;

  @Column(name = "fee_minor")
  private long feeMinor;

  @Column(name = "due_minor")
  private long dueMinor;

  private String currency;

  @Column(name = "on_invoice")
  private boolean onInvoice;

  @SuppressWarnings("NullAway.Init")
  protected AgreedTerms() {}

  AgreedTerms(Terms terms, Vat oldVat) {
    this.oldPriceMinor = terms.oldPrice().amountMinor();
    this.oldVatRateBasisPoints = oldVat.rateBasisPoints();
    this.oldVatTreatment = oldVat.treatment();
    this.newPriceMinor = terms.newPrice().amountMinor();
    this.creditMinor = terms.credit().amountMinor();
    this.feeMinor = terms.fee().amountMinor();
    this.dueMinor = terms.due().amountMinor();
    this.currency = terms.newPrice().currency();
    this.onInvoice = terms.onInvoice();
  }

  Money oldPrice() {
    return Money.of(oldPriceMinor, currency);
  }

  Vat oldVat() {
    return new Vat(oldVatRateBasisPoints, oldVatTreatment);
  }

  Money newPrice() {
    return Money.of(newPriceMinor, currency);
  }

  Money newSeatPrice(int seats) {
    return Money.of(newPriceMinor / seats, currency);
  }

  Money credit() {
    return Money.of(creditMinor, currency);
  }

  Money fee() {
    return Money.of(feeMinor, currency);
  }

  Money due() {
    return Money.of(dueMinor, currency);
  }

  boolean onInvoice() {
    return onInvoice;
  }
}
