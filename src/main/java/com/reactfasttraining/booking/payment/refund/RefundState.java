package com.reactfasttraining.booking.payment.refund;

/**
 * Where a refund stands: {@code REQUESTED → SUBMITTED → SUCCEEDED | FAILED}, after the approval of
 * a second person where one is needed.
 *
 * <p>One that has failed may be settled in another way.
 *
 * <p>One that has succeeded may still fail: a bank that cannot book it sends the money back days
 * later (docs.stripe.com/refunds#failed-refunds).
 */
public enum RefundState {
  /** A second person has not decided yet. Its amount is kept for it. */
  APPROVAL,
  REQUESTED,
  SUBMITTED,
  SUCCEEDED,
  /** The money did not go back. Final; it is tried again by another refund. */
  FAILED,
  /** The second person said no. Final. */
  DECLINED,
  /** It had failed, and finance gave the money back in another way. Final. */
  SETTLED;

  /** True when nothing is expected of the provider any more. */
  public boolean isFinal() {
    return this == SUCCEEDED || this == FAILED || this == DECLINED || this == SETTLED;
  }

  /** True when the word of the provider may lead from here to there. */
  boolean leadsTo(RefundState next) {
    return switch (this) {
      case APPROVAL, FAILED, DECLINED, SETTLED -> false;
      case REQUESTED -> next == SUBMITTED || next == SUCCEEDED || next == FAILED;
      case SUBMITTED -> next == SUCCEEDED || next == FAILED;
      case SUCCEEDED -> next == FAILED;
    };
  }
}
