package com.reactfasttraining.booking.platform.outbox.job;

import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import com.reactfasttraining.booking.platform.outbox.DeliverOutbox;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs the outbox every second; a run that takes longer simply skips the seconds it needed. */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  private final AtomicBoolean running = new AtomicBoolean();

  @Inject private DeliverOutbox outbox;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void deliver() {
    if (running.compareAndSet(false, true)) {
      try {
        TimedWork.run("outbox", outbox::deliverDue);
      } finally {
        running.set(false);
      }
    }
  }
}
