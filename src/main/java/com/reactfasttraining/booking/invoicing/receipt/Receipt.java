package com.reactfasttraining.booking.invoicing.receipt;

import com.reactfasttraining.booking.invoicing.CardView;
import com.reactfasttraining.booking.invoicing.InvoiceDetailView;
import com.reactfasttraining.booking.invoicing.PaidByView;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a payment has arrived for an invoice; the database refuses any change, and a second one for
 * the same payment. Its number is that of the invoice with how many receipts the invoice has.
 */
@Entity
@Table(name = "receipts")
class Receipt {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  private String number;

  @Column(name = "invoice_id")
  private long invoiceId;

  private int position;

  @Column(name = "booking_id")
  private long bookingId;

  /** Null for money at the bank. */
  @Column(name = "payment_id")
  private @Nullable Long paymentId;

  @Column(name = "bank_payment_id")
  private @Nullable Long bankPaymentId;

  @Column(name = "amount_minor")
  private long amountMinor;

  private String currency;

  @Column(name = "paid_on")
  private LocalDate paidOn;

  @Column(name = "issued_at")
  private Instant issuedAt;

  @SuppressWarnings("NullAway.Init")
  protected Receipt() {}

  private Receipt(PaidInvoice invoice, Paid paid) {
    this.number = "RCP" + invoice.number().substring("INV".length()) + "-" + invoice.position();
    this.invoiceId = invoice.id();
    this.position = invoice.position();
    this.bookingId = invoice.bookingId();
    this.amountMinor = paid.amount().amountMinor();
    this.currency = paid.amount().currency();
    this.paidOn = paid.on();
    this.issuedAt = paid.notedAt();
  }

  static Receipt ofPayment(PaidInvoice invoice, long paymentId, Paid paid) {
    Receipt receipt = new Receipt(invoice, paid);
    receipt.paymentId = paymentId;
    return receipt;
  }

  static Receipt ofBankPayment(PaidInvoice invoice, long bankPaymentId, Paid paid) {
    Receipt receipt = new Receipt(invoice, paid);
    receipt.bankPaymentId = bankPaymentId;
    return receipt;
  }

  /** The card stands on the invoice, which it has paid; a credit may have paid instead. */
  PaymentReceiptView view(InvoiceDetailView invoice, boolean byCredit) {
    return new PaymentReceiptView(
        number,
        Money.of(amountMinor, currency),
        paidOn,
        byCredit ? "Credit" : means(invoice.paidBy()),
        bankPaymentId != null,
        issuedAt,
        invoice);
  }

  private String means(@Nullable PaidByView paidBy) {
    if (bankPaymentId != null) {
      return "Bank transfer";
    }
    CardView card = paidBy == null ? null : paidBy.card();
    return card == null ? "Online payment" : card.words();
  }

  /** The payment that it is of; empty for money at the bank. */
  Optional<Long> paymentId() {
    return Optional.ofNullable(paymentId);
  }

  String number() {
    return number;
  }

  long invoiceId() {
    return invoiceId;
  }

  /** Which invoice, and the how many-th payment of it this is. */
  record PaidInvoice(long id, String number, long bookingId, int position) {}

  /** What has arrived, on which day on the company's wall, and when that was noted. */
  record Paid(Money amount, LocalDate on, Instant notedAt) {}
}
