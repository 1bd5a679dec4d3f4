package com.reactfasttraining.booking.payment.refund;

/** How money went back that could not go back to the card. */
public enum SettlementMeans {
  BANK_TRANSFER("Bank transfer"),
  CHEQUE("Cheque"),
  CASH("Cash");

  private final String label;

  SettlementMeans(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
