package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.invoicing.Invoice;
import com.reactfasttraining.booking.platform.problem.FieldError;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.shared.Money;
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
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/**
 * What a company still has to pay of one invoice.
 *
 * <p>Never more is paid than the amount, and never more is credited. Both together can be more,
 * when an invoice that was paid is credited: then the difference is to be given back.
 */
@Entity
@Table(name = "receivables")
public class Receivable {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "invoice_id")
  private Invoice invoice;

  @Column(name = "company_id")
  private long companyId;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "amount_minor")
  private long amountMinor;

  @Column(name = "paid_minor")
  private long paidMinor;

  @Column(name = "credited_minor")
  private long creditedMinor;

  private String currency;

  @Enumerated(EnumType.STRING)
  private ReceivableState state;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected Receivable() {}

  Receivable(Invoice invoice, long companyId, LocalDate dueOn) {
    this.invoice = invoice;
    this.companyId = companyId;
    this.dueOn = dueOn;
    this.amountMinor = invoice.gross().amountMinor();
    this.currency = invoice.gross().currency();
    this.state = stateNow();
  }

  /**
   * Money has arrived for it.
   *
   * @throws RefusedException INVALID when it is more than is open
   */
  void receive(Money amount) {
    if (amount.minus(open()).signum() > 0) {
      throw refused(
          "Only %s is open on %s. Note that much here, and what is more on the invoice it was for."
              .formatted(open().format(), invoice.number()));
    }
    paidMinor += amount.amountMinor();
    state = stateNow();
  }

  /**
   * Money was given back.
   *
   * @throws RefusedException INVALID when it is more than was paid beyond what is owed
   */
  void giveBack(Money amount) {
    if (amount.minus(surplus()).signum() > 0) {
      throw refused(
          "Only %s is to be given back on %s.".formatted(surplus().format(), invoice.number()));
    }
    paidMinor -= amount.amountMinor();
    state = stateNow();
  }

  /** A credit note has taken a part of the invoice back. */
  void credit(Money amount) {
    if (amount.amountMinor() > amountMinor - creditedMinor) {
      throw new IllegalStateException("more credited than charged on " + invoice.number());
    }
    creditedMinor += amount.amountMinor();
    state = stateNow();
  }

  private ReceivableState stateNow() {
    if (balanceMinor() != 0) {
      return balanceMinor() > 0 ? ReceivableState.OPEN : ReceivableState.OVERPAID;
    }
    return creditedMinor > 0 && paidMinor == 0 ? ReceivableState.CREDITED : ReceivableState.PAID;
  }

  private long balanceMinor() {
    return amountMinor - paidMinor - creditedMinor;
  }

  private Money atLeastNothing(long minor) {
    return Money.of(Math.max(0, minor), currency);
  }

  private static RefusedException refused(String message) {
    return RefusedException.invalid(List.of(new FieldError("/amount", message)));
  }

  long id() {
    return id;
  }

  Invoice invoice() {
    return invoice;
  }

  long companyId() {
    return companyId;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  ReceivableState state() {
    return state;
  }

  String currency() {
    return currency;
  }

  Money amount() {
    return Money.of(amountMinor, currency);
  }

  Money credited() {
    return Money.of(creditedMinor, currency);
  }

  /** What is still to be paid. */
  Money open() {
    return atLeastNothing(balanceMinor());
  }

  /** What was paid and is not owed any more. */
  Money surplus() {
    return atLeastNothing(-balanceMinor());
  }

  /** What was charged and not taken back, paid or not: what cancelling can give up at most. */
  Money charged() {
    return amount().minus(credited());
  }

  ReceivableView view(LocalDate today) {
    long late = state == ReceivableState.OPEN ? today.toEpochDay() - dueOn.toEpochDay() : 0;
    return new ReceivableView(
        invoice.number(),
        invoice.view().buyer(),
        invoice.view().bookingReference(),
        dueOn,
        (int) Math.max(0, late),
        amount(),
        Money.of(paidMinor, currency),
        credited(),
        state == ReceivableState.OVERPAID ? surplus() : open(),
        state);
  }
}
