package com.reactfasttraining.booking.booking.access;

import com.reactfasttraining.booking.booking.Booking;
import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody needs to know what was paid for a booking or charged to a company, and what is to be
 * paid for it now that it is confirmed; whoever keeps payments, invoices and moves adds them,
 * inside the transaction.
 */
public class PaymentsRead {

  private final long bookingId;
  private final String reference;
  private final List<RefundSummary> refunds = new ArrayList<>();
  private Money left;
  private Money leftOfCredits;
  private @Nullable MoveToPay moveToPay;
  private boolean onInvoice;

  public PaymentsRead(Booking booking) {
    bookingId = booking.id();
    reference = booking.reference();
    left = Money.zero(booking.price().gross().currency());
    leftOfCredits = left;
  }

  public long bookingId() {
    return bookingId;
  }

  public String reference() {
    return reference;
  }

  /** A payment that has arrived: what was not given back of it. */
  public void addPaid(Money notRefunded) {
    left = left.plus(notRefunded);
  }

  /** The same of what a credit has paid. */
  public void addPaidByCredit(Money notRefunded) {
    addPaid(notRefunded);
    leftOfCredits = leftOfCredits.plus(notRefunded);
  }

  /** An invoice that a company pays later, paid by now or not: what was not credited of it. */
  public void addCharged(Money notCredited) {
    left = left.plus(notCredited);
    onInvoice = true;
  }

  public void add(RefundSummary refund) {
    refunds.add(refund);
  }

  public void add(MoveToPay move) {
    moveToPay = move;
  }

  /** What was paid or charged, and not given back. */
  public Money left() {
    return left;
  }

  /** The part of it that credits have paid. */
  public Money leftOfCredits() {
    return leftOfCredits;
  }

  @Nullable MoveToPay moveToPay() {
    return moveToPay;
  }

  /** True when money comes off an invoice, not back to a card. */
  public boolean isOnInvoice() {
    return onInvoice;
  }

  List<RefundSummary> refunds() {
    return List.copyOf(refunds);
  }
}
