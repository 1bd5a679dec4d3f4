package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How an amount comes off the invoices of a booking: of what is still to be paid first, so that as
 * little as possible has to go back by bank; the newest invoice first, never more than is left of
 * each. What no invoice covers stays out of it.
 */
final class CreditPlan {

  private final Map<Receivable, Money> parts = new LinkedHashMap<>();

  private CreditPlan() {}

  /** The plan for invoices in the order in which they were issued. */
  static Map<Receivable, Money> of(Money amount, List<Receivable> owed) {
    List<Receivable> newestFirst = new ArrayList<>(owed);
    Collections.reverse(newestFirst);
    CreditPlan plan = new CreditPlan();
    Money rest = plan.take(amount, newestFirst, Receivable::open);
    plan.take(rest, newestFirst, Receivable::charged);
    return plan.parts;
  }

  /** What is left of the amount after as much of each as may be. */
  private Money take(Money amount, List<Receivable> owed, Function<Receivable, Money> limit) {
    Money rest = amount;
    for (Receivable one : owed) {
      Money before = parts.getOrDefault(one, Money.zero(amount.currency()));
      Money part = rest.atMost(limit.apply(one).minus(before));
      if (part.signum() > 0) {
        parts.put(one, before.plus(part));
        rest = rest.minus(part);
      }
    }
    return rest;
  }
}
