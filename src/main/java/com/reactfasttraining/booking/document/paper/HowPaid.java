package com.reactfasttraining.booking.document.paper;

import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.PaidByView;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an invoice was paid, or where the money of a credit note went, in a line of its paper. */
record HowPaid(InvoiceDetailView invoice) {

  String words() {
    PaidByView by = invoice.paidBy();
    if (by != null && by.before().equals(invoice.total().gross())) {
      return isCreditNote() ? "Counts towards the new course" : "Paid before, for another course";
    }
    String day = " on " + BritishDates.plain(invoice.issueDate());
    if (isCreditNote()) {
      return (by == null ? "Taken off what is owed" : givenBack(by)) + day;
    }
    return "Paid" + (by == null ? "" : ways(by)) + day;
  }

  private static String givenBack(PaidByView by) {
    if (by.byCredit().signum() > 0) {
      return "Given back as a credit";
    }
    return "Refunded" + (by.card() == null ? "" : " to " + by.card().words());
  }

  /** One way by its name alone, several with what each has paid. */
  private String ways(PaidByView by) {
    Map<String, Money> ways = new LinkedHashMap<>();
    ways.put("before for another course", by.before());
    ways.put("by credit", by.byCredit());
    ways.put(
        by.card() == null ? "online" : "by " + by.card().words(),
        invoice.total().gross().minus(by.before()).minus(by.byCredit()));
    ways.values().removeIf(amount -> amount.signum() == 0);
    return ways.entrySet().stream()
        .map(way -> (ways.size() == 1 ? "" : way.getValue().format() + " ") + way.getKey())
        .collect(joining(" and ", " ", ""));
  }

  private boolean isCreditNote() {
    return invoice.corrects() != null;
  }
}
