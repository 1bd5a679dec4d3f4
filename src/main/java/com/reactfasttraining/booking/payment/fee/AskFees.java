package com.reactfasttraining.booking.payment.fee;

import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the provider for the fees that are not known yet. */
@ApplicationScoped
public class AskFees {

  private static final Log LOG = Log.of(AskFees.class);

  @Inject private Fees fees;
  @Inject private FeeProvider provider;

  public void ask() {
    for (FeelessPayment payment : fees.take()) {
      try {
        provider
            .fee(payment.intentId(), payment.currency())
            .ifPresent(fee -> fees.keep(payment, fee));
      } catch (PaymentUnavailableException e) {
        LOG.warn("fees are asked for later", "cause", String.valueOf(e.getCause()));
        return;
      }
    }
  }
}
