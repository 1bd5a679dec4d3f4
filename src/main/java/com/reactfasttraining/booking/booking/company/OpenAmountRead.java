package com.reactfasttraining.booking.booking.company;

import com.reactfasttraining.booking.shared.Money;

/**
 * Somebody needs to know what a company owes; whoever keeps the invoices adds it, inside the
 * transaction.
 */
public class OpenAmountRead {

  private final long companyId;
  private Money open;

  OpenAmountRead(Company company) {
    companyId = company.id();
    open = Money.zero(company.currency());
  }

  public long companyId() {
    return companyId;
  }

  public void add(Money notPaid) {
    open = open.plus(notPaid);
  }

  public Money open() {
    return open;
  }
}
