package com.reactfasttraining.booking.shared;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;

/**
 * How a sale is taxed: the rate in basis points (2000 is 20 %) and why it is that. Only what is
 * taxed at a rate has one; the database checks the same.
 */
public record Vat(int rateBasisPoints, VatTreatment treatment) implements Comparable<Vat> {

  public Vat {
    if (!agree(rateBasisPoints, treatment)) {
      throw new IllegalArgumentException(treatment + " at " + rateBasisPoints + " basis points");
    }
  }

  /** VAT that is charged at a rate in basis points. */
  public static Vat at(int rateBasisPoints) {
    return new Vat(rateBasisPoints, VatTreatment.STANDARD);
  }

  /** Whether this rate goes with this treatment. */
  public static boolean agree(int rateBasisPoints, VatTreatment treatment) {
    return treatment == VatTreatment.STANDARD
        ? rateBasisPoints > 0 && rateBasisPoints <= 10_000
        : rateBasisPoints == 0;
  }

  /** An amount that includes it, with the VAT taken out. */
  public Price in(Money gross) {
    return Price.includingVat(gross, rateBasisPoints);
  }

  public boolean charged() {
    return treatment == VatTreatment.STANDARD;
  }

  /** As a table shows it: {@code 20%}, {@code 17.5%}, {@code Exempt}. */
  public String label() {
    return charged()
        ? BigDecimal.valueOf(rateBasisPoints, 2).stripTrailingZeros().toPlainString() + "%"
        : treatment.label();
  }

  /** As a sentence says it: {@code £85.00, including £14.17 VAT}. */
  public String inWords(Price price) {
    String gross = price.gross().format();
    return treatment
        .legalText()
        .map(why -> gross + ". " + why)
        .orElseGet(() -> gross + ", including " + price.vat().format() + " VAT");
  }

  @Override
  public int compareTo(Vat other) {
    return comparing(Vat::treatment).thenComparing(Vat::rateBasisPoints).compare(this, other);
  }
}
