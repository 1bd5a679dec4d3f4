package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.booking.company.Companies;
import com.reactfasttraining.booking.booking.company.Company;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Reads, for the mail, who owes what for an invoice, in one short transaction. */
@ApplicationScoped
public class ReadOverdue {

  @Inject private Receivables receivables;
  @Inject private Companies companies;
  @Inject private FindReceivables found;

  /** The invoice of a number that is known to be paid later. */
  @Transactional
  public OverdueView of(String invoiceNumber) {
    Receivable receivable = receivables.find(invoiceNumber).orElseThrow();
    Company company = companies.get(receivable.companyId());
    return new OverdueView(
        company.contactName(), company.contactEmail(), receivable.view(found.today()));
  }
}
