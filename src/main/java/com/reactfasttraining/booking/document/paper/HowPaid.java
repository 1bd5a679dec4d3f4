package com.reactfasttraining.booking.document.paper;

import com.reactfasttraining.booking.invoicing.CardView;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.PaidByView;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;

/** How an invoice was paid, or where the money of a credit note went, in a line of its paper. */
record HowPaid(InvoiceDetailView invoice) {

  String words() {
    PaidByView by = invoice.paidBy();
    CardView card = by == null ? null : by.card();
    String name = card == null ? "" : card.words();
    String day = " on " + BritishDates.plain(invoice.issueDate());
    if (by != null && by.byCredit().signum() > 0) {
      return byCredit(by.byCredit(), name) + day;
    }
    if (isCreditNote()) {
      return "Refunded" + (card == null ? "" : " to " + name) + day;
    }
    return "Paid" + (card == null ? "" : " by " + name) + day;
  }

  private String byCredit(Money amount, String card) {
    if (isCreditNote()) {
      return "Given back as a credit";
    }
    Money rest = invoice.total().gross().minus(amount);
    return rest.signum() == 0
        ? "Paid by credit"
        : "Paid %s by credit and %s by %s"
            .formatted(amount.format(), rest.format(), card.isEmpty() ? "card" : card);
  }

  private boolean isCreditNote() {
    return invoice.corrects() != null;
  }
}
