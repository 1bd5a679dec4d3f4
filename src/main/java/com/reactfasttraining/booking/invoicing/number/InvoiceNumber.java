package com.reactfasttraining.booking.invoicing.number;

/**
 * A number such as {@code INV-2026-00042}: the kind, the year of issue in the seller's time zone,
 * and the place in that year's sequence, which starts at 1 and has no gaps.
 */
public record InvoiceNumber(InvoiceKind kind, int year, int sequence) {

  static final int LAST = 99_999;

  public InvoiceNumber {
    if (year < 2000 || year > 9999 || sequence < 1 || sequence > LAST) {
      throw new IllegalArgumentException("no invoice number: " + year + ", " + sequence);
    }
  }

  @Override
  public String toString() {
    return "%s-%04d-%05d".formatted(kind.prefix(), year, sequence);
  }
}
