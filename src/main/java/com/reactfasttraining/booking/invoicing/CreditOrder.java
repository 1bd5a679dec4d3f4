package com.reactfasttraining.booking.invoicing;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;

/**
 * The order in which the invoices of a booking are credited with a refund. It is for what was
 * billed by the time that it was decided: first what is billed anew since a move to a course that
 * is taxed differently, then what stood before. Among those the invoice of the refunded payment
 * goes first, and then the newest.
 */
record CreditOrder(List<Invoice> ofPayment, Instant decidedAt) {

  List<Invoice> of(List<Invoice> newestFirst) {
    Instant since =
        newestFirst.stream()
            .filter(invoice -> isKnown(invoice) && invoice.isBilledAnew())
            .map(Invoice::issuedAt)
            .findFirst()
            .orElse(Instant.MIN);
    return newestFirst.stream()
        .sorted(
            comparing((Invoice invoice) -> isKnown(invoice) ? 0 : 1)
                .thenComparing(invoice -> invoice.issuedAt().isBefore(since))
                .thenComparing(invoice -> !ofPayment.contains(invoice)))
        .toList();
  }

  private boolean isKnown(Invoice invoice) {
    return invoice.issuedAt().isBefore(decidedAt);
  }
}
