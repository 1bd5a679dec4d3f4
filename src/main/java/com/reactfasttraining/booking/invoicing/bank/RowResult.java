package com.reactfasttraining.booking.invoicing.bank;

/** What becomes of a row of a bank's file. */
public enum RowResult {
  MATCHED,
  UNDERPAID,
  OVERPAID,
  UNKNOWN,
  /** An earlier file had this line already. */
  IMPORTED_BEFORE,
  /** Money that went out is none of our invoices'. */
  WENT_OUT,
  /** It could not be booked; the outcome says why. */
  FAILED;

  static RowResult of(BankLineState state) {
    return valueOf(state.name());
  }
}
