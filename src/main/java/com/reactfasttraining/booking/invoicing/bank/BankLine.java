package com.reactfasttraining.booking.invoicing.bank;

import com.reactfasttraining.booking.invoicing.receivable.ReceivedView;
import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;
import com.reactfasttraining.booking.platform.security.Tokens;
import com.reactfasttraining.booking.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Money that came in, as a bank statement tells it, and how much of it is booked to invoices: never
 * more than it is. Once all is booked, or finance has settled the rest, it stays as it is.
 */
@Entity
@Table(name = "bank_lines")
class BankLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
  private long id;

  @Column(name = "public_id")
  private String publicId;

  private byte[] fingerprint;

  @Column(name = "file_name")
  private String fileName;

  @Column(name = "moved_on")
  private LocalDate movedOn;

  @Column(name = "amount_minor")
  private long amountMinor;

  @Column(name = "booked_minor")
  private long bookedMinor;

  private String currency;
  private String reference;
  private String payer;

  @Enumerated(EnumType.STRING)
  private BankLineState state;

  private String outcome;

  @Column(name = "imported_by")
  private String importedBy;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Version private int version;

  @SuppressWarnings("NullAway.Init")
  protected BankLine() {}

  /** A line that nothing is known of yet. */
  BankLine(StatementRow row, Imported imported) {
    publicId = Tokens.publicId();
    fingerprint = row.fingerprint();
    fileName = imported.fileName();
    movedOn = row.movedOn();
    amountMinor = row.amountMinor();
    currency = row.currency();
    reference = row.reference();
    payer = row.payer();
    state = BankLineState.UNKNOWN;
    outcome = "Names no single invoice";
    importedBy = imported.by();
    importedAt = imported.at();
  }

  /** A part of it, or all, has paid for an invoice. */
  void book(String invoiceNumber, ReceivedView received) {
    String what =
        received.noted().signum() == 0
            ? "Nothing was open on " + invoiceNumber
            : received.noted().format() + " for " + invoiceNumber;
    outcome = bookedMinor == 0 ? what : outcome + ", " + what;
    bookedMinor = Math.addExact(bookedMinor, received.noted().amountMinor());
    state = left().signum() > 0 ? BankLineState.OVERPAID : paid(received.stillOpen());
  }

  private static BankLineState paid(Money stillOpen) {
    return stillOpen.signum() > 0 ? BankLineState.UNDERPAID : BankLineState.MATCHED;
  }

  /** Finance says what became of what is not booked. */
  void settle(String why) {
    outcome = bookedMinor == 0 ? why : outcome + ", " + left().format() + ": " + why;
    state = BankLineState.SETTLED;
  }

  /**
   * Refuses when there is nothing left to resolve.
   *
   * @throws RefusedException CONFLICT
   */
  void requireUnresolved() {
    if (state != BankLineState.OVERPAID && state != BankLineState.UNKNOWN) {
      throw new RefusedException(
          ProblemKind.CONFLICT, "Somebody has resolved this line already. Look at it again.");
    }
  }

  long id() {
    return id;
  }

  LocalDate movedOn() {
    return movedOn;
  }

  BankLineState state() {
    return state;
  }

  /** What is not booked. */
  Money left() {
    return Money.of(amountMinor - bookedMinor, currency);
  }

  /** What the bank says of it, for the bank payment that it becomes. */
  String text() {
    String text = (reference + " " + payer).strip();
    return text.isEmpty() ? "Bank statement" : text.substring(0, Math.min(text.length(), 140));
  }

  BankLineView view() {
    return new BankLineView(
        publicId,
        movedOn,
        Money.of(amountMinor, currency),
        left(),
        reference,
        payer,
        state,
        outcome,
        fileName,
        importedAt);
  }

  /** From which file, by whom and when. */
  record Imported(String fileName, String by, Instant at) {}
}
