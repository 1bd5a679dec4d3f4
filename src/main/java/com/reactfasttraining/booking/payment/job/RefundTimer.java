package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.payment.dispute.AskDisputes;
import com.reactfasttraining.booking.payment.refund.provider.ReconcileRefunds;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Every minute compares the refunds and disputes of the last day with Stripe's, and once an hour
 * all that may still move: a bank takes weeks to send a refund back, and months to decide a
 * dispute.
 */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class RefundTimer {

  @Inject private ReconcileRefunds refunds;
  @Inject private AskDisputes disputes;

  @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
  void newest() {
    TimedWork.run("refunds of a day", () -> refunds.reconcile(Duration.ofDays(1)));
    TimedWork.run("disputes of a day", () -> disputes.reconcile(Duration.ofDays(1)));
  }

  @Schedule(hour = "*", minute = "25", second = "10", persistent = false)
  void all() {
    TimedWork.run("refunds of five weeks", () -> refunds.reconcile(Duration.ofDays(35)));
    TimedWork.run("disputes of four months", () -> disputes.reconcile(Duration.ofDays(120)));
  }
}
