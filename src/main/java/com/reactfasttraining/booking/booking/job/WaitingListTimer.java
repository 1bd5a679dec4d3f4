package com.reactfasttraining.booking.booking.job;

import com.reactfasttraining.booking.booking.waiting.offer.SweepWaitingList;
import com.reactfasttraining.booking.platform.monitoring.TimedWork;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Four times a minute does what the events of the waiting list may have missed. */
@Singleton
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
public class WaitingListTimer {

  @Inject private SweepWaitingList waitingList;

  @Schedule(hour = "*", minute = "*", second = "7/15", persistent = false)
  void sweep() {
    TimedWork.run("waiting list", waitingList::sweep);
  }
}
