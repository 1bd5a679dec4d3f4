package com.reactfasttraining.booking.platform.outbox;

import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;

/**
 * Delivers each kind of work beside the others, in one thread a kind: while a kind is running it is
 * not started again, and takes what has come meanwhile.
 */
@ApplicationScoped
public class OutboxLanes {

  private final Set<String> running = ConcurrentHashMap.newKeySet();

  @Inject private DeliverOutbox outbox;
  @Resource private ManagedExecutorService workers;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /** Starts every kind that is not running. */
  public void startAll() {
    outbox.kinds().forEach(this::start);
  }

  /**
   * Starts a kind once the running transaction has committed. Only a saving of time: what is missed
   * here, because the process died or the lane was just closing, is taken by the timer.
   */
  void startAfterCommit(String kind) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              start(kind);
            }
          }
        });
  }

  private void start(String kind) {
    if (!running.add(kind)) {
      return;
    }
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
