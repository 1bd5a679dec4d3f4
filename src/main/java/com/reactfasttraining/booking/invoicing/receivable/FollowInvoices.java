package com.reactfasttraining.booking.invoicing.receivable;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import com.reactfasttraining.booking.booking.company.OpenAmountRead;
import com.reactfasttraining.booking.invoicing.Debt;
import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.invoicing.InvoiceIssued;
import com.reactfasttraining.booking.invoicing.Invoices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/**
 * Notes what a company owes for an invoice and what a credit note takes off it, in the transaction
 * that issues the one or the other, and tells what it owes altogether.
 */
@ApplicationScoped
@Transactional(MANDATORY)
public class FollowInvoices {

  @Inject private Invoices invoices;
  @Inject private Receivables receivables;
  @Inject private CarryOverPayments carryOver;

  void follow(@Observes InvoiceIssued issued) {
    Invoice invoice = invoices.get(issued.invoiceId());
    invoice.debt().ifPresent(debt -> open(invoice, debt));
    invoice
        .corrected()
        .flatMap(corrected -> receivables.lock(corrected.number()))
        .ifPresent(receivable -> receivable.credit(invoice.gross()));
  }

  private void open(Invoice invoice, Debt debt) {
    Receivable receivable = new Receivable(invoice, debt.companyId(), debt.dueOn());
    receivables.add(receivable);
    if (invoice.isBilledAnew()) {
      carryOver.to(receivable);
    }
  }

  void tell(@Observes OpenAmountRead read) {
    receivables.addOpen(read);
  }
}
