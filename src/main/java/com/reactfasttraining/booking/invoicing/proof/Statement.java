package com.reactfasttraining.booking.invoicing.proof;

import com.reactfasttraining.booking.payment.reconciliation.CompareWithStripe;
import com.reactfasttraining.booking.payment.worklist.IssueKind;
import java.util.List;

/** What must be true of the books, in the words of the page that shows it. */
public enum Statement {
  STRIPE("Stripe has what these books have"),
  PAYMENTS("Payments less refunds are invoices less credit notes, for each booking and in total"),
  LINES("The lines of every invoice and credit note add up to it"),
  NUMBERS("Invoice and credit-note numbers have no gap"),
  CONFIRMED("Every confirmed booking by card has a payment and an invoice"),
  SEATED("Every payment has a seat, or goes back"),
  CREDITS("Credits made, less what was spent and paid out, are what is left of them"),
  RECEIVABLES("What companies owe is invoiced, less what they paid and what was credited"),
  SEATS("The capacity of every session is its seats sold, held and free");

  private final String sentence;

  Statement(String sentence) {
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }

  /** What can make it untrue. */
  List<IssueKind> kinds() {
    return switch (this) {
      case STRIPE -> CompareWithStripe.KINDS;
      case PAYMENTS -> List.of(IssueKind.PAID_NOT_INVOICED, IssueKind.REFUNDS_DIFFER);
      case LINES -> List.of(IssueKind.INVOICE_LINES_DIFFER);
      case NUMBERS -> List.of(IssueKind.NUMBERS_BROKEN);
      case CONFIRMED -> List.of(IssueKind.CONFIRMED_UNPAID);
      case SEATED -> List.of(IssueKind.PAID_NOT_SEATED, IssueKind.REFUND_FAILED);
      case CREDITS -> List.of(IssueKind.CREDIT_DIFFERS);
      case RECEIVABLES -> List.of(IssueKind.RECEIVABLE_DIFFERS);
      case SEATS -> List.of(IssueKind.SEATS_DIFFER);
    };
  }
}
