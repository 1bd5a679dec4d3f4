package com.reactfasttraining.booking.invoicing;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.booking.company.Company;
import com.reactfasttraining.booking.invoicing.number.InvoiceKind;
import com.reactfasttraining.booking.invoicing.number.InvoiceNumber;
import com.reactfasttraining.booking.payment.Payment;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note, immutable from its issue on: a correction is a credit note, whose
 * amounts are positive and which names the invoice that it corrects.
 *
 * <p>Names and addresses are copies of what they were on the day. The database refuses any change,
 * a second invoice for the same payment or change, and a second credit note for the same refund or
 * change on the same invoice.
 */
@Entity
@Table(name = "invoices")
public class Invoice {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String number;

  @Enumerated(EnumType.STRING)
  private InvoiceKind kind;

  private int year;
  private int sequence;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "booking_id")
  private Booking booking;

  @Column(name = "payment_id")
  private @Nullable Long paymentId;

  /** The company that pays it later; the two are null when a payment has paid it. */
  @Column(name = "company_id")
  private @Nullable Long companyId;

  @Column(name = "due_on")
  private @Nullable LocalDate dueOn;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @Column(name = "tax_date")
  private LocalDate taxDate;

  @Embedded private SellerDetails seller;
  @Embedded private BuyerDetails buyer;
  @Embedded private InvoiceTotal total;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corrects_invoice_id")
  private @Nullable Invoice corrects;

  @Column(name = "refund_id")
  private @Nullable Long refundKey;

  @Column(name = "change_id")
  private @Nullable String changeId;

  @Column(name = "carried_over_minor")
  private long carriedOverMinor;

  @OneToMany(mappedBy = "invoice", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<InvoiceLine> lines = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected Invoice() {}

  /** The invoice for what this payment has paid for. */
  Invoice(InvoiceNumber number, Sale sale, Payment payment, Issue issue) {
    this(number, sale, issue);
    this.paymentId = payment.id();
  }

  /** The invoice for what was paid on another one, which is credited with as much. */
  Invoice(InvoiceNumber number, Sale sale, Invoice before, Issue issue) {
    this(number, sale, issue);
    this.paymentId = before.paymentId;
  }

  /** The invoice for what a company pays within its terms. */
  Invoice(InvoiceNumber number, Sale sale, Company company, Issue issue) {
    this(number, sale, issue);
    this.companyId = company.id();
    this.dueOn = taxDate.plusDays(company.termsDays());
    this.buyer = buyer.of(company);
  }

  /** The credit note that takes a part of an invoice back, to whom it was billed. */
  Invoice(InvoiceNumber number, Invoice corrected, Credit credit, Issue issue) {
    this(number, corrected.booking(), issue);
    this.paymentId = credit.cause().paymentId().orElse(corrected.paymentId);
    this.buyer = corrected.buyer.again();
    this.corrects = corrected;
    this.refundKey = credit.cause().refundKey().orElse(null);
    this.changeId = credit.cause().changeId();
    this.total = new InvoiceTotal(credit.total());
    String why = credit.cause().why();
    credit.lines().forEach(line -> lines.add(new InvoiceLine(this, lines.size() + 1, line, why)));
  }

  private Invoice(InvoiceNumber number, Sale sale, Issue issue) {
    this(number, sale.booking(), issue);
    this.changeId = sale.moveId();
    this.carriedOverMinor = sale.carriedOver().amountMinor();
    this.buyer = new BuyerDetails(booking);
    this.total = new InvoiceTotal(sale.line().price());
    lines.add(new InvoiceLine(this, 1, sale.line()));
  }

  @SuppressWarnings("NullAway.Init")
  private Invoice(InvoiceNumber number, Booking booking, Issue issue) {
    this.number = number.toString();
    this.kind = number.kind();
    this.year = number.year();
    this.sequence = number.sequence();
    this.booking = booking;
    this.issuedAt = issue.at();
    this.taxDate = issue.date();
    this.seller = new SellerDetails(issue);
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  /** The payment that has paid it, or of which a credit note gives back; empty when paid later. */
  Optional<Long> paymentId() {
    return Optional.ofNullable(paymentId);
  }

  /** The payment that this invoice is for; empty for all others. */
  public Optional<Long> paidBy() {
    return paymentId().filter(payment -> kind == InvoiceKind.INVOICE && !isPaidBefore());
  }

  /** What was billed before, on invoices that are credited with as much; nothing on most. */
  Money carriedOver() {
    return Money.of(carriedOverMinor, currency());
  }

  /** True when it bills a change anew, and stands for what was billed before. */
  public boolean isBilledAnew() {
    return carriedOverMinor > 0;
  }

  /** True when all of it was paid before, or a credit note leaves it for what is billed anew. */
  boolean isPaidBefore() {
    return kind == InvoiceKind.INVOICE
        ? isBilledAnew() && carriedOver().equals(gross())
        : changeId != null;
  }

  /** The invoice that this credit note corrects. */
  public Optional<Invoice> corrected() {
    return Optional.ofNullable(corrects);
  }

  /** Who has to pay it until when; empty when a payment has paid it. */
  public Optional<Debt> debt() {
    return Optional.ofNullable(companyId)
        .map(company -> new Debt(company, Objects.requireNonNull(dueOn)));
  }

  public Money gross() {
    return total.price().gross();
  }

  Instant issuedAt() {
    return issuedAt;
  }

  /** Never read as a field of another invoice: a lazy association is loaded by the method. */
  private Booking booking() {
    return booking;
  }

  String bookingReference() {
    return booking.reference();
  }

  public long bookingId() {
    return booking.id();
  }

  String currency() {
    return total.currency();
  }

  /** Its lines with what was credited of each so far, known by the line's id. */
  List<CreditableLine> creditable(Map<Long, Money> credited) {
    Money nothing = Money.zero(currency());
    return lines.stream()
        .map(line -> new CreditableLine(line, credited.getOrDefault(line.id(), nothing)))
        .toList();
  }

  public InvoiceView view() {
    return new InvoiceView(
        number, kind, issuedAt, booking.reference(), buyer.shortName(), total.price());
  }

  InvoiceDetailView detail(@Nullable PaidByView paidBy) {
    return new InvoiceDetailView(
        booking.id(),
        booking.reference(),
        number,
        issuedAt,
        taxDate,
        seller.view(),
        buyer.view(),
        buyer.purchaseOrder(),
        lines.stream().map(InvoiceLine::view).toList(),
        total.price(),
        paidBy,
        dueOn,
        corrects == null ? null : new CorrectedView(corrects.number, corrects.taxDate));
  }
}
