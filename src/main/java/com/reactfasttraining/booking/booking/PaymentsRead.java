package com.reactfasttraining.booking.booking;

import com.reactfasttraining.booking.shared.Money;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody needs to know what was paid for a booking, and what is to be paid for it now that it is
 * confirmed; whoever keeps payments and moves adds them, inside the transaction.
 */
public class PaymentsRead {

  private final String reference;
  private final List<RefundSummary> refunds = new ArrayList<>();
  private Money left;
  private @Nullable MoveToPay moveToPay;

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

  public void add(MoveToPay move) {
    moveToPay = move;
  }

  /** What was paid and not given back. */
  public Money left() {
    return left;
  }

  @Nullable MoveToPay moveToPay() {
    return moveToPay;
  }

  List<RefundSummary> refunds() {
    return List.copyOf(refunds);
  }
}
