package com.reactfasttraining.booking.payment.credit;

import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/**
 * A credit as the owner of the cancelled booking and staff see it; {@code left} is what it can pay
 * still. Its text leaves the code out, so that no log has it.
 */
public record CreditView(
    String code, Money amount, Money spent, Money paidOut, Money left, Instant createdAt) {

  @Override
  public String toString() {
    return "credit, " + left.format() + " of " + amount.format() + " left";
  }
}
