package com.reactfasttraining.booking.invoicing.job;

import com.reactfasttraining.booking.invoicing.receivable.RemindOfOverdue;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every quarter of a minute a batch of reminders of overdue invoices. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueTimer {

  @Inject private RemindOfOverdue reminders;

  @Schedule(hour = "*", minute = "*", second = "6/15", persistent = false)
  void remind() {
    TimedWork.run("reminders of overdue invoices", reminders::remind);
  }
}
