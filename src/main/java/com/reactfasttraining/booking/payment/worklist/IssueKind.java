package com.reactfasttraining.booking.payment.worklist;

/** What does not add up, with the words for staff. */
public enum IssueKind {
  STRIPE_DIFFERS(
      "Stripe has another amount",
      "Open the payment in Stripe’s dashboard and compare what was paid and given back."),
  UNKNOWN_CHARGE(
      "A charge at Stripe that is not in these books",
      "Find out whose it is from its booking reference at Stripe; refund it there if nobody is."),
  MISSING_AT_STRIPE(
      "A payment that Stripe does not know",
      "Look in Stripe’s dashboard, also in other accounts and in test mode."),
  PAID_NOT_INVOICED(
      "Payments and invoices of a booking differ",
      "Compare the booking’s payments and refunds with its invoices and credit notes."),
  REFUNDS_DIFFER(
      "Refunds do not add up to what the payment says", "Compare the refunds of the payment."),
  INVOICE_LINES_DIFFER(
      "The lines of an invoice do not add up to it",
      "An issued invoice never changes: find out who changed the database."),
  SEATS_DIFFER(
      "Seats of a session do not add up",
      "Compare the session’s bookings with the seats that count as taken."),
  NUMBERS_BROKEN(
      "Invoice numbers have a gap",
      "Find out what happened to the missing number; the tax office will ask."),
  CONFIRMED_UNPAID(
      "A confirmed booking without a payment and an invoice",
      "Ask the booker how they paid, or cancel the booking."),
  PAID_NOT_SEATED(
      "Paid, but not seated", "Seat the booker on another session, or give the money back."),
  REFUND_FAILED("A refund that failed", "Give the money back another way, and note here how."),
  CREDIT_DIFFERS(
      "A credit does not add up",
      "Compare the credit with the refunds that it was made of and the payments that it has made."),
  RECEIVABLE_DIFFERS(
      "What a company owes does not add up",
      "Compare the invoice with its bank payments and credit notes.");

  private final String title;
  private final String advice;

  IssueKind(String title, String advice) {
    this.title = title;
    this.advice = advice;
  }

  public String title() {
    return title;
  }

  /** What to do about it. */
  public String advice() {
    return advice;
  }
}
