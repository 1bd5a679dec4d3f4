package com.reactfasttraining.booking.invoicing.receivable;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which invoices finance looks at. */
public enum ReceivableFilter {
  OPEN(ReceivableState.OPEN),
  /** Open, and the day has passed on which it was due. */
  OVERDUE(ReceivableState.OPEN),
  PAID(ReceivableState.PAID),
  OVERPAID(ReceivableState.OVERPAID),
  ALL(null);

  private final @Nullable ReceivableState state;

  ReceivableFilter(@Nullable ReceivableState state) {
    this.state = state;
  }

  /** The state that it asks for; empty when any will do. */
  Optional<ReceivableState> state() {
    return Optional.ofNullable(state);
  }

  /** Whether only those are meant that were due before today. */
  boolean isLate() {
    return this == OVERDUE;
  }
}
