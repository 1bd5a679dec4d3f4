package com.reactfasttraining.booking.invoicing.receivable;

/** How far an invoice that is paid later has come; the database holds it to the amounts. */
public enum ReceivableState {
  /** Something is still to be paid. */
  OPEN,
  /** Nothing is left to pay. */
  PAID,
  /** Nothing was paid and nothing is to be paid: a credit note took it back. */
  CREDITED,
  /** More was paid than is owed after a credit note: the difference is to be given back. */
  OVERPAID
}
