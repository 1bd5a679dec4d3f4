package com.reactfasttraining.booking.invoicing.receivable;

/** Which invoices finance looks at. */
public enum ReceivableFilter {
  OPEN("r.state = 'OPEN'"),
  OVERDUE("r.state = 'OPEN' and r.dueOn < :today"),
  PAID("r.state = 'PAID'"),
  OVERPAID("r.state = 'OVERPAID'"),
  ALL("1 = 1");

  private final String condition;

  ReceivableFilter(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }

  /** Whether the condition needs to be told the day. */
  boolean isOfToday() {
    return this == OVERDUE;
  }
}
