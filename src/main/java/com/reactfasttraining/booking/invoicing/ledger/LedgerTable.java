package com.reactfasttraining.booking.invoicing.ledger;

import java.util.Locale;

/** Which table of the ledger is exported. */
public enum LedgerTable {
  DAYS,
  MONTHS,
  VAT,
  ENTRIES;

  String fileName(LedgerPeriod period) {
    String name = name().toLowerCase(Locale.ROOT);
    return "ledger-%s-%s-%s.csv".formatted(name, period.from(), period.to());
  }
}
