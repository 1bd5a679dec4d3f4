package com.reactfasttraining.booking.payment.reconciliation;

import com.reactfasttraining.booking.payment.PaymentCause;
import com.reactfasttraining.booking.payment.PaymentProvider;
import com.reactfasttraining.booking.payment.PaymentUnavailableException;
import com.reactfasttraining.booking.payment.ProviderPayment;
import com.reactfasttraining.booking.payment.settlement.ApplyPayment;
import com.reactfasttraining.booking.platform.monitoring.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Asks the provider about every payment that is not final and was not looked at for a while, and
 * calls off the charges of holds and transfers whose time is over, so that nobody pays for seats
 * that may be gone.
 */
@ApplicationScoped
public class ReconcilePayments {

  private static final Log LOG = Log.of(ReconcilePayments.class);

  @Inject private TakeOpenPayments open;
  @Inject private PaymentProvider provider;
  @Inject private ApplyPayment apply;

  public void reconcile() {
    for (TakenPayment taken : open.take()) {
      try {
        ProviderPayment seen =
            taken.wanted()
                ? provider.retrieve(taken.intentId())
                : provider.cancel(taken.intentId());
        apply.apply(seen, PaymentCause.RECONCILIATION);
      } catch (PaymentUnavailableException e) {
        LOG.warn("reconciliation stops for now", "cause", String.valueOf(e.getCause()));
        return;
      }
    }
  }
}
