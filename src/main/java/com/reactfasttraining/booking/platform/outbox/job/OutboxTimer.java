package com.reactfasttraining.booking.platform.outbox.job;

import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import com.reactfasttraining.booking.platform.outbox.DeliverOutbox;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Runs the outbox every second, each kind of work beside the others; a kind that takes longer
 * simply skips the seconds it needed.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  @Inject private DeliverOutbox outbox;
  @Resource private ManagedExecutorService workers;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void deliver() {
    outbox.kinds().stream().filter(running::add).forEach(this::start);
  }

  private void start(String kind) {
    try {
      workers.execute(() -> deliver(kind));
    } catch (RejectedExecutionException stopping) {
      running.remove(kind);
    }
  }

  private void deliver(String kind) {
    try {
      TimedWork.run("outbox " + kind, () -> outbox.deliverDue(kind));
    } finally {
      running.remove(kind);
    }
  }
}
