package com.reactfasttraining.booking.invoicing.ledger;

/** What an entry of the ledger is. */
public enum LedgerKind {
  CARD_PAYMENT("Card payment"),
  BANK_PAYMENT("Bank payment"),
  REFUND("Refund"),
  REFUND_ELSEWHERE("Refund not by Stripe"),
  LOST_DISPUTE("Lost dispute"),
  STRIPE_FEE("Stripe fee"),
  CREDIT_MADE("Credit made"),
  CREDIT_SPENT("Credit spent"),
  CREDIT_GIVEN_BACK("Credit given back"),
  CREDIT_PAID_OUT("Credit paid out"),
  INVOICE("Invoice"),
  CREDIT_NOTE("Credit note");

  private final String label;

  LedgerKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
