package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the bank statement for an invoice; negative when money went back. Never changed. */
@Entity
@Table(name = "bank_payments")
class BankPayment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "receivable_id")
  private Receivable receivable;

  @Column(name = "amount_minor")
  private long amountMinor;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  private String reference;

  @Column(name = "noted_by")
  private String notedBy;

  @Column(name = "noted_at")
  private Instant notedAt;

  @SuppressWarnings("NullAway.Init")
  protected BankPayment() {}

  private BankPayment(Receivable receivable, Money amount, Noted noted) {
    this.receivable = receivable;
    this.amountMinor = amount.amountMinor();
    this.movedOn = noted.movedOn();
    this.reference = noted.reference();
    this.notedBy = noted.by();
    this.notedAt = noted.at();
  }

  static BankPayment received(Receivable receivable, Money amount, Noted noted) {
    receivable.receive(amount);
    return new BankPayment(receivable, amount, noted);
  }

  static BankPayment givenBack(Receivable receivable, Money amount, Noted noted) {
    receivable.giveBack(amount);
    return new BankPayment(receivable, Money.zero(amount.currency()).minus(amount), noted);
  }

  BankPaymentReceived received() {
    return new BankPaymentReceived(
        id, receivable.invoice().id(), Money.of(amountMinor, receivable.currency()), movedOn);
  }

  BankPaymentView view() {
    return new BankPaymentView(
        Money.of(amountMinor, receivable.currency()), movedOn, reference, notedBy, notedAt);
  }

  /** What the statement says of it, and who noted it when. */
  record Noted(LocalDate movedOn, String reference, String by, Instant at) {}
}
