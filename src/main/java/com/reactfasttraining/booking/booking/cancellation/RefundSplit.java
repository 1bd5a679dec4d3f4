package com.reactfasttraining.booking.booking.cancellation;

import com.reactfasttraining.booking.shared.Money;

/**
 * Where what a cancellation gives back would go by itself: to cards, or back to credits that had
 * paid. Nothing does of what a company pays later.
 */
public record RefundSplit(Money toCard, Money toCredit) {

  public Money total() {
    return toCard.plus(toCredit);
  }
}
