package com.reactfasttraining.booking.payment.refund;

/** What staff asked for, by its key; {@code waiting} until a second person has said yes. */
public record StaffOrder(long requestId, boolean waiting) {

  RefundState firstState() {
    return waiting ? RefundState.APPROVAL : RefundState.REQUESTED;
  }
}
