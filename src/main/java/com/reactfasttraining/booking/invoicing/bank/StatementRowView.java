package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;

/** A row of the file and what becomes, or became, of it; in words for whoever imports it. */
public record StatementRowView(
    int row, LocalDate movedOn, Money amount, String text, RowResult result, String outcome) {

  static StatementRowView of(StatementRow row, RowResult result, String outcome) {
    return new StatementRowView(
        row.row(), row.movedOn(), row.amount(), row.text().strip(), result, outcome);
  }
}
