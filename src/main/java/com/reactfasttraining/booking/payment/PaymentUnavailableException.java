package com.reactfasttraining.booking.payment;

import com.reactfasttraining.booking.platform.problem.ProblemKind;
import com.reactfasttraining.booking.platform.problem.RefusedException;

/** The payment provider cannot be reached or is not well; nothing is lost, a retry may work. */
public final class PaymentUnavailableException extends RefusedException {

  private static final long serialVersionUID = 1L;

  public PaymentUnavailableException(Throwable cause) {
    super(
        ProblemKind.PAYMENT_UNAVAILABLE,
        "We cannot reach our payment provider just now. Your seats are kept;"
            + " please try again in a minute.");
    initCause(cause);
  }
}
