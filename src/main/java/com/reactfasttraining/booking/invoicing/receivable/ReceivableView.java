package com.reactfasttraining.booking.invoicing.receivable;

import com.reactfasttraining.booking.shared.Money;
import java.time.LocalDate;

/**
 * An invoice that is paid later, as finance sees it. {@code open} is what is still to be paid, or
 * to be given back when it is overpaid; {@code daysOverdue} is 0 until the day after it is due.
 */
public record ReceivableView(
    String invoiceNumber,
    String buyer,
    String bookingReference,
    LocalDate dueOn,
    int daysOverdue,
    Money amount,
    Money paid,
    Money credited,
    Money open,
    ReceivableState state) {

  /** What is still to be paid; nothing where money is to be given back. */
  public Money payable() {
    return state == ReceivableState.OPEN ? open : Money.zero(open.currency());
  }
}
