package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;

/**
 * Money was given back; observed inside the transaction, which issues the credit note and tells the
 * booker. The refund is known by its internal key and by its public id.
 *
 * @param credited true when there is a credit note of it already: it repeats one that had succeeded
 *     before the bank sent the money back, or goes out of a credit, which was made with one
 * @param settled true when finance gave it back in another way
 * @param decidedAt when it was decided that the money goes back: it is for what was billed by then
 * @param at when it was accepted: the day on which it stands in the books
 */
public record RefundSucceeded(
    long bookingId,
    long paymentId,
    long refundKey,
    String refundId,
    Money amount,
    RefundReason reason,
    boolean credited,
    boolean settled,
    Instant decidedAt,
    Instant at) {

  static RefundSucceeded of(Refund refund, boolean credited, Instant at) {
    return new RefundSucceeded(
        refund.payment().booking().id(),
        refund.payment().id(),
        refund.id(),
        refund.publicId(),
        refund.amount(),
        refund.reason(),
        credited,
        refund.isSettled(),
        refund.decidedAt(),
        at);
  }
}
