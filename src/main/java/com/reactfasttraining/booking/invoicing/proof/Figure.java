package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.shared.Money;
import org.jspecify.annotations.Nullable;

/** One number of a statement: money, or a plain count where there is no currency. */
record Figure(String label, long amount, @Nullable String currency) {

  static Figure of(String label, Money money) {
    return new Figure(label, money.amountMinor(), money.currency());
  }
}
