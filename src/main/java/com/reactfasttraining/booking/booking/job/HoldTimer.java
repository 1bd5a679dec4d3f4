package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.hold.EndHolds;
import com.reactfasttraining.booking.booking.transfer.EndTransfers;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Every ten seconds ends the holds and transfers whose time is over, so that lists and searches
 * show it.
 */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class HoldTimer {

  @Inject private EndHolds holds;
  @Inject private EndTransfers transfers;

  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void sweep() {
    TimedWork.run("holds", () -> holds.sessions().forEach(holds::endOverdue));
    TimedWork.run("transfers", () -> transfers.sessions().forEach(holds::endOverdue));
  }
}
