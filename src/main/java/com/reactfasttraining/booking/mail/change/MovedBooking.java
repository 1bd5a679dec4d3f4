package com.reactfasttraining.booking.mail.change;

import com.reactfasttraining.booking.catalogue.SessionView;
import com.reactfasttraining.booking.document.ConfirmedBooking;
import com.reactfasttraining.booking.shared.BritishDates;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What the mails about a move say: the booking as it is now, where it came from and where it goes,
 * and the money. What is due is negative when that much goes back, or comes off the invoice; {@code
 * payBy} is the moment until which the new seats are kept when something is to be paid first;
 * {@code billedAnew} when the new course is taxed differently.
 */
public record MovedBooking(
    ConfirmedBooking booking,
    SessionView from,
    SessionView to,
    Money fee,
    Money due,
    boolean onInvoice,
    boolean billedAnew,
    Instant payBy) {

  public String fromDay() {
    return BritishDates.withWeekday(from.date());
  }

  public String fromHours() {
    return BritishDates.span(from.start(), from.end());
  }

  public String toDay() {
    return BritishDates.withWeekday(to.date());
  }

  public String toHours() {
    return BritishDates.span(to.start(), to.end());
  }

  public Money refund() {
    return Money.zero(due.currency()).minus(due);
  }

  /** Such as {@code 14:30 on Tuesday 12 January 2027}, as the clock at the venue shows it. */
  public String payByTime() {
    var local = payBy.atZone(ZoneId.of(to.zone()));
    return BritishDates.clock(local.toLocalTime())
        + " on "
        + BritishDates.withWeekday(local.toLocalDate());
  }
}
