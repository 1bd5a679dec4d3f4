package com.reactfasttraining.booking.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a sale has the VAT that it has. Where none is charged, the document must say why (HMRC Notice
 * 700, section 16.3; Council Directive 2006/112/EC, article 226, points 11 and 11a).
 */
public enum VatTreatment {
  /** VAT is charged at the rate of the line. */
  STANDARD("VAT charged", null),
  /** Taxable, at a rate of nothing. */
  ZERO("Zero-rated", "Zero-rated: VAT is charged at 0%"),
  /** Outside VAT, such as training that the law exempts. */
  EXEMPT("Exempt", "Exempt from VAT"),
  /** The customer declares the VAT instead of the seller. */
  REVERSE_CHARGE(
      "Reverse charge",
      "Reverse charge: the customer is to account for the VAT to their tax authority");

  private final String label;
  private final @Nullable String legalText;

  VatTreatment(String label, @Nullable String legalText) {
    this.label = label;
    this.legalText = legalText;
  }

  /** In a word or two, for tables and choices. */
  public String label() {
    return label;
  }

  /** The sentence that a document must carry; empty where VAT is charged. */
  public Optional<String> legalText() {
    return Optional.ofNullable(legalText);
  }
}
