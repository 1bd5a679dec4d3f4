package com.reactfasttraining.booking.invoicing.bank;

/** What became of a line of a bank statement. */
public enum BankLineState {
  /** All of it is booked, and the invoice is paid. */
  MATCHED,
  /** All of it is booked, and the rest of the invoice is still open. */
  UNDERPAID,
  /** More than was open: the surplus is to be matched with another invoice or given back. */
  OVERPAID,
  /** It names no invoice, or more than one. */
  UNKNOWN,
  /** Finance has said what became of what is not booked. */
  SETTLED
}
