package com.reactfasttraining.booking.invoicing.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ledger of a period by day or by month, its VAT, and how many card payments have a fee that is
 * not known yet.
 */
public record LedgerView(List<LedgerSumView> sums, List<VatSumView> vat, long withoutFee) {

  /** All of the period, one a currency. */
  public List<LedgerSumView> totals() {
    Map<String, LedgerSumView> byCurrency = new LinkedHashMap<>();
    sums.forEach(sum -> byCurrency.merge(sum.currency(), sum, LedgerSumView::plus));
    return new ArrayList<>(byCurrency.values());
  }
}
