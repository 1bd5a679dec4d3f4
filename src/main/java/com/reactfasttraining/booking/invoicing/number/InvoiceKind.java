package com.reactfasttraining.booking.invoicing.number;

/** What is numbered, each kind in a sequence of its own. */
public enum InvoiceKind {
  INVOICE("INV"),
  CREDIT_NOTE("CN");

  private final String prefix;

  InvoiceKind(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }
}
