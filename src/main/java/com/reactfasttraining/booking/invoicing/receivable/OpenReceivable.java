package com.reactfasttraining.booking.invoicing.receivable;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.company.OpenAmountRead;
import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceIssued;
import com.reactfasttraining.booking.invoicing.Invoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Notes what a company owes for an invoice, in the transaction that issues it, and tells what it
 * owes altogether.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class OpenReceivable {

  @Inject private Invoices invoices;
  @Inject private Receivables receivables;

  void open(@Observes InvoiceIssued issued) {
    Invoice invoice = invoices.get(issued.invoiceId());
    invoice
        .debt()
        .ifPresent(
            debt -> receivables.add(new Receivable(invoice, debt.companyId(), debt.dueOn())));
  }

  void tell(@Observes OpenAmountRead read) {
    receivables.addOpen(read);
  }
}
