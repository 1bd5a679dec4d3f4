package com.reactfasttraining.booking.payment.approval;

/** What became of a refund that staff asked for. */
public enum RequestState {
  /** A second person has not decided yet. */
  WAITING,
  /** The money goes back. */
  GRANTED,
  DECLINED
}
