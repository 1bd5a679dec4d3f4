package com.reactfasttraining.booking.payment.trail;

import org.jspecify.annotations.Nullable;

/** What staff look for among payments: a state, or something that happened to them. */
public enum PaymentFilter {
  SUCCEEDED("p.state = com.reactfasttraining.booking.payment.PaymentState.SUCCEEDED"),
  CREATED("p.state = com.reactfasttraining.booking.payment.PaymentState.CREATED"),
  REQUIRES_ACTION("p.state = com.reactfasttraining.booking.payment.PaymentState.REQUIRES_ACTION"),
  PROCESSING("p.state = com.reactfasttraining.booking.payment.PaymentState.PROCESSING"),
  FAILED("p.state = com.reactfasttraining.booking.payment.PaymentState.FAILED"),
  CANCELLED("p.state = com.reactfasttraining.booking.payment.PaymentState.CANCELLED"),
  REFUNDED("p.money.refundedMinor > 0"),
  DISPUTED("exists (select d from Dispute d where d.payment = p)");

  private final String condition;

  PaymentFilter(String condition) {
    this.condition = condition;
  }

  /** The condition as JPQL on {@code p}; nothing restricts where there is no filter. */
  static String condition(@Nullable PaymentFilter filter) {
    return filter == null ? "" : " and " + filter.condition;
  }
}
