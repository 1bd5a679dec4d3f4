package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How an amount goes back over the payments of a booking: to cards before it goes to credits, in as
 * few refunds as possible, the newest payment first among equals, never more than what is left of
 * each. The rest that no payment covers is {@code uncovered}.
 */
public record RefundPlan(List<Part> parts, Money uncovered) {

  /** What goes back of one payment. */
  public record Part(Payment payment, Money amount) {}

  /** The plan for payments in the order in which they were made. */
  public static RefundPlan of(Money amount, List<Payment> payments) {
    List<Part> parts = new ArrayList<>();
    Money rest = amount;
    for (boolean card : List.of(true, false)) {
      rest = spread(rest, payments.stream().filter(p -> p.isByCard() == card).toList(), parts);
    }
    return new RefundPlan(parts, rest);
  }

  private static Money spread(Money amount, List<Payment> payments, List<Part> parts) {
    List<Payment> open = new ArrayList<>(payments);
    Money rest = amount;
    while (rest.signum() > 0 && !open.isEmpty()) {
      Payment next = next(rest, open);
      open.remove(next);
      Money part = rest.atMost(next.refundable());
      if (part.signum() > 0) {
        parts.add(new Part(next, part));
      }
      rest = rest.minus(part);
    }
    return rest;
  }

  /** The newest one that covers the rest by itself, or else the one with the most left. */
  private static Payment next(Money rest, List<Payment> open) {
    return open.stream()
        .max(
            Comparator.comparing((Payment p) -> p.refundable().atMost(rest).amountMinor())
                .thenComparing(Payment::attempt))
        .orElseThrow();
  }
}
