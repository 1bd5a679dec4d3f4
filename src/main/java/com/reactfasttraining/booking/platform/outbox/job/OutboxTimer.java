package com.reactfasttraining.booking.platform.outbox.job;

import com.reactfasttraining.booking.platform.outbox.OutboxLanes;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Runs the outbox every second, for what is tried again and what another instance left, and stays
 * for the rest of it, so that new work of this instance is done at once.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  private static final Duration NEARLY_A_SECOND = Duration.ofMillis(900);

  @Inject private OutboxLanes lanes;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void deliver() {
    lanes.serve(NEARLY_A_SECOND);
  }
}
