package com.reactfasttraining.booking.payment.job;

import com.reactfasttraining.booking.payment.fee.AskFees;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every half minute asks for the fees of payments that are not known yet. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class FeeTimer {

  @Inject private AskFees fees;

  @Schedule(hour = "*", minute = "*", second = "11/30", persistent = false)
  void ask() {
    TimedWork.run("fees of payments", fees::ask);
  }
}
