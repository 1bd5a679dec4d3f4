package com.reactfasttraining.booking.invoicing;

import static java.util.stream.Collectors.joining;

import com.reactfasttraining.booking.shared.Money;
import com.reactfasttraining.booking.shared.Price;
import com.reactfasttraining.booking.shared.Vat;
import com.reactfasttraining.booking.shared.VatTreatment;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

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

  @Enumerated(EnumType.STRING)
  @Column(name = "vat_treatment")
  private VatTreatment vatTreatment;

  @Column(name = "net_minor")
  private long netMinor;

  @Column(name = "vat_minor")
  private long vatMinor;

  @Column(name = "gross_minor")
  private long grossMinor;

  /** The line that it takes a part of back; null on an invoice. */
  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrects_line_id")
  private @Nullable InvoiceLine corrects;

  @SuppressWarnings("NullAway.Init")
  protected InvoiceLine() {}

  InvoiceLine(Invoice invoice, int position, NewLine line) {
    this(invoice, position, line.vat(), line.price());
    this.description = line.description();
    this.quantity = line.quantity();
    this.unitPriceMinor = line.unit().amountMinor();
  }

  /** The line of a credit note that takes a part of another one back. */
  InvoiceLine(Invoice note, int position, CreditedLine credited, String why) {
    this(note, position, credited.line().vat(), credited.price());
    this.corrects = credited.line();
    this.description = why + "\n" + credited.line().subject();
    this.quantity = 1;
    this.unitPriceMinor = grossMinor;
  }

  @SuppressWarnings("NullAway.Init")
  private InvoiceLine(Invoice invoice, int position, Vat vat, Price price) {
    this.invoice = invoice;
    this.position = position;
    this.vatRateBasisPoints = vat.rateBasisPoints();
    this.vatTreatment = vat.treatment();
    this.netMinor = price.net().amountMinor();
    this.vatMinor = price.vat().amountMinor();
    this.grossMinor = price.gross().amountMinor();
  }

  long id() {
    return id;
  }

  Vat vat() {
    return new Vat(vatRateBasisPoints, vatTreatment);
  }

  Money gross() {
    return money(grossMinor);
  }

  /** Course and day, the first of what it describes. */
  private String subject() {
    return description.lines().limit(2).collect(joining("\n"));
  }

  InvoiceLineView view() {
    return new InvoiceLineView(
        description,
        quantity,
        vat().in(money(unitPriceMinor)),
        vat(),
        new Price(money(netMinor), money(vatMinor), gross()));
  }

  private Money money(long minor) {
    return Money.of(minor, invoice.currency());
  }
}
