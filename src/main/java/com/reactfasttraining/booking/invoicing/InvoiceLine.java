package com.reactfasttraining.booking.invoicing;

import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One line of an invoice or credit note. The unit price includes VAT; VAT is worked out once for
 * the line.
 */
@Entity
@Table(name = "invoice_lines")
class InvoiceLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id")
  private Invoice invoice;

  private int position;
  private String description;
  private int quantity;

  @Column(name = "unit_price_minor")
  private long unitPriceMinor;

  @Column(name = "vat_rate_basis_points")
  private int vatRateBasisPoints;

  @Column(name = "net_minor")
  private long netMinor;

  @Column(name = "vat_minor")
  private long vatMinor;

  @Column(name = "gross_minor")
  private long grossMinor;

  @SuppressWarnings("NullAway.Init")
  protected InvoiceLine() {}

  InvoiceLine(Invoice invoice, int position, NewLine line) {
    Price price = line.price();
    this.invoice = invoice;
    this.position = position;
    this.description = line.description();
    this.quantity = line.quantity();
    this.unitPriceMinor = line.unit().amountMinor();
    this.vatRateBasisPoints = line.vatRateBasisPoints();
    this.netMinor = price.net().amountMinor();
    this.vatMinor = price.vat().amountMinor();
    this.grossMinor = price.gross().amountMinor();
  }

  private InvoiceLine(Invoice note, InvoiceLine corrected, Credit credit) {
    Price price = credit.price();
    this.invoice = note;
    this.position = 1;
    this.description =
        credit.why() + "\n" + corrected.description.lines().limit(2).collect(joining("\n"));
    this.quantity = 1;
    this.unitPriceMinor = price.gross().amountMinor();
    this.vatRateBasisPoints = corrected.vatRateBasisPoints;
    this.netMinor = price.net().amountMinor();
    this.vatMinor = price.vat().amountMinor();
    this.grossMinor = price.gross().amountMinor();
  }

  /** The line of a credit note that takes a part of this one back. */
  InvoiceLine credited(Invoice note, Credit credit) {
    return new InvoiceLine(note, this, credit);
  }

  int vatRateBasisPoints() {
    return vatRateBasisPoints;
  }

  InvoiceLineView view(String currency) {
    Money unitGross = Money.of(unitPriceMinor, currency);
    return new InvoiceLineView(
        description,
        quantity,
        Price.includingVat(unitGross, vatRateBasisPoints),
        vatRateBasisPoints,
        new Price(
            Money.of(netMinor, currency),
            Money.of(vatMinor, currency),
            Money.of(grossMinor, currency)));
  }
}
