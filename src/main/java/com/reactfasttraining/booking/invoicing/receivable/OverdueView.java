package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.BritishDates;

/** What is owed for an invoice, and who at the company is reminded of it. */
public record OverdueView(String contactName, String contactEmail, ReceivableView owed) {

  /** False once nothing is left to pay. */
  public boolean open() {
    return owed.state() == ReceivableState.OPEN;
  }

  /** The day by which it was to be paid, such as {@code 24 December 2026}. */
  public String due() {
    return BritishDates.plain(owed.dueOn());
  }
}
