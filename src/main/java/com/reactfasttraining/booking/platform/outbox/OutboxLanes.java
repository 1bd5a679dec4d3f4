package com.reactfasttraining.booking.platform.outbox;

import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Delivers each kind of work beside the others, in one thread a kind: while a kind is running it is
 * not started again, and takes what has come meanwhile.
 */
@ApplicationScoped
public class OutboxLanes {

  private final Set<String> running = ConcurrentHashMap.newKeySet();
  private final BlockingQueue<String> wanted = new LinkedBlockingQueue<>();

  @Inject private DeliverOutbox outbox;
  @Resource private ManagedExecutorService workers;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  /**
   * Starts every kind that is not running, and for so long each that is asked for. To be called
   * where no transaction is: a lane would take over the one of whoever starts it.
   */
  public void serve(Duration time) {
    outbox.kinds().forEach(this::start);
    long end = System.nanoTime() + time.toNanos();
    try {
      for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
        Optional.ofNullable(wanted.poll(left, TimeUnit.NANOSECONDS)).ifPresent(this::start);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Asks for a kind once the running transaction has committed. Only a saving of time: what is
   * missed here, because the process died or the lane was just closing, is taken a second later.
   */
  void startAfterCommit(String kind) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {}

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !wanted.contains(kind)) {
              wanted.add(kind);
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
