package com.reactfasttraining.booking.mail.notice;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.payment.refund.RefundView;
import com.reactfasttraining.booking.shared.BritishDates;
import org.jspecify.annotations.Nullable;

/**
 * A booking whose booker is told of a refund, confirmed or not.
 *
 * @param waitingLink where to wait for seats of the same session; null when there are enough, or
 *     none will come any more
 */
public record RefundedBooking(
    String reference,
    String bookerName,
    String courseTitle,
    String day,
    RefundView refund,
    @Nullable String waitingLink) {

  /** True when the payment came too late for the seats that were held. */
  public boolean unseated() {
    return refund.reason() == RefundReason.NO_SEATS_LEFT;
  }

  /** True when it goes by bank transfer or cheque, because it could not go to the card. */
  public boolean settled() {
    return refund.settlement() != null;
  }

  /** Such as {@code 26 November 2026}; an empty text when it went to the card. */
  public String settledOn() {
    return refund.settlement() == null ? "" : BritishDates.plain(refund.settlement().paidOn());
  }

  public boolean cancelled() {
    return refund.reason() == RefundReason.CANCELLATION;
  }

  public boolean moved() {
    return refund.reason() == RefundReason.MOVE;
  }

  /** True when it was for a move that could not be made any more. */
  public boolean notMoved() {
    return refund.reason() == RefundReason.MOVE_LAPSED;
  }

  /** True when the payment came too late, and the credit for the rest was used by then. */
  public boolean creditSpent() {
    return refund.reason() == RefundReason.CREDIT_SPENT;
  }

  /** True when it is the money of a credit. */
  public boolean paidOut() {
    return refund.reason() == RefundReason.CREDIT_PAID_OUT;
  }

  public boolean paidTwice() {
    return refund.reason() == RefundReason.PAID_TWICE;
  }
}
