package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a payment is of, and how much of it is given back. */
@Embeddable
class PaidAmount {

  @Column(name = "amount_minor")
  private long amountMinor;

  @Column(name = "refunded_minor")
  private long refundedMinor;

  private String currency;

  @SuppressWarnings("NullAway.Init")
  protected PaidAmount() {}

  PaidAmount(Money whole) {
    this.amountMinor = whole.amountMinor();
    this.currency = whole.currency();
  }

  /** True when so much is left to be given back. */
  boolean covers(Money part) {
    return part.currency().equals(currency) && part.amountMinor() <= amountMinor - refundedMinor;
  }

  /** Reserves what is to be given back, which it covers. */
  void refund(Money part) {
    refundedMinor += part.amountMinor();
  }

  /** What was reserved is free to be given back again. */
  void refundFailed(Money part) {
    refundedMinor -= part.amountMinor();
  }

  Money whole() {
    return Money.of(amountMinor, currency);
  }

  Money refunded() {
    return Money.of(refundedMinor, currency);
  }

  Money left() {
    return whole().minus(refunded());
  }
}
