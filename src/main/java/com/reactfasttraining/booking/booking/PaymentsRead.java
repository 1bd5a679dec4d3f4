package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody needs to know what was paid for a booking; whoever keeps the payments adds them, inside
 * the transaction.
 */
public class PaymentsRead {

  private final String reference;
  private final List<RefundSummary> refunds = new ArrayList<>();
  private Money left;

  public PaymentsRead(Booking booking) {
    reference = booking.reference();
    left = Money.zero(booking.price().gross().currency());
  }

  public String reference() {
    return reference;
  }

  /** A payment that has arrived: what was not given back of it. */
  public void addPaid(Money notRefunded) {
    left = left.plus(notRefunded);
  }

  public void add(RefundSummary refund) {
    refunds.add(refund);
  }

  /** What was paid and not given back. */
  public Money left() {
    return left;
  }

  List<RefundSummary> refunds() {
    return List.copyOf(refunds);
  }
}
