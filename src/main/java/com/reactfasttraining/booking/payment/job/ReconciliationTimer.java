package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.payment.ReconcilePayments;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Every minute compares our open payments with Stripe's. */
@Singleton
@DependsOn("Startup")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReconciliationTimer {

  @Inject private ReconcilePayments payments;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void reconcile() {
    payments.reconcile();
  }
}
