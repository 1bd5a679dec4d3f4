package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.payment.reconciliation.ReconcilePayments;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every minute compares our open payments with Stripe's. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReconciliationTimer {

  @Inject private ReconcilePayments payments;

  @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
  void reconcile() {
    TimedWork.run("reconciliation", payments::reconcile);
  }
}
