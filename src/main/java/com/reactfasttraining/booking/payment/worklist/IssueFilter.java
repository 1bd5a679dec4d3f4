package com.reactfasttraining.booking.payment.worklist;

/** Which issues finance looks at. */
public enum IssueFilter {
  OPEN("i.resolvedAt is null"),
  /** Money has come in and nobody has a seat for it. */
  PAID_BUT_NOT_SEATED("i.resolvedAt is null and i.kind = :seatless"),
  RESOLVED("i.resolvedAt is not null");

  private final String condition;

  IssueFilter(String condition) {
    this.condition = condition;
  }

  /** What it asks of the issue {@code i}. */
  String condition() {
    return condition;
  }
}
