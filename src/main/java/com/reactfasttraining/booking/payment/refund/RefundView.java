package com.reactfasttraining.booking.payment.refund;

import com.reactfasttraining.booking.payment.RefundReason;
import com.reactfasttraining.booking.shared.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A refund as staff read it; {@code repeated} when another one tries again what failed, and a
 * settlement when it was given back in another way.
 */
public record RefundView(
    String id,
    Money amount,
    RefundReason reason,
    RefundState state,
    Instant requestedAt,
    @Nullable String failure,
    @Nullable String providerRefund,
    boolean repeated,
    @Nullable SettlementView settlement,
    RefundDestination destination) {

  /** True when it stays with us as a credit. */
  public boolean toCredit() {
    return destination == RefundDestination.CREDIT;
  }
}
