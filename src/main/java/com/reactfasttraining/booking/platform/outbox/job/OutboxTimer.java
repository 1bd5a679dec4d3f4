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

/**
 * Runs the outbox every second: what is tried again, and what another instance left. New work of
 * this instance does not wait for it.
 */
@Singleton
@DependsOn("Startup")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

  @Inject private OutboxLanes lanes;

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void deliver() {
    lanes.startAll();
  }
}
