package com.reactfasttraining.booking.invoicing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toCollection;

import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The invoices of one booking, kept in memory with their credit notes. */
class KeptInvoices extends Invoices {

  private final List<Invoice> all = new ArrayList<>();
  private final Map<Invoice, Money> credited = new IdentityHashMap<>();

  @Override
  void add(Invoice invoice) {
    all.add(invoice);
    invoice
        .corrected()
        .ifPresent(corrected -> credited.merge(corrected, invoice.gross(), Money::plus));
  }

  List<Invoice> of(InvoiceKind kind) {
    return all.stream().filter(invoice -> invoice.view().kind() == kind).toList();
  }

  @Override
  List<Invoice> ofPayment(long paymentId) {
    return of(InvoiceKind.INVOICE).stream()
        .filter(invoice -> invoice.paymentId().filter(id -> id == paymentId).isPresent())
        .toList();
  }

  @Override
  List<Invoice> billed(long bookingId) {
    List<Invoice> newestFirst =
        of(InvoiceKind.INVOICE).stream().collect(toCollection(ArrayList::new));
    Collections.reverse(newestFirst);
    newestFirst.sort(comparing(Invoice::issuedAt).reversed());
    return newestFirst;
  }

  /** Each has one line, which has no id here. */
  @Override
  List<CreditableLine> creditable(Invoice invoice) {
    Money nothing = Money.zero(invoice.currency());
    return invoice.creditable(Map.of(0L, credited.getOrDefault(invoice, nothing)));
  }
}
